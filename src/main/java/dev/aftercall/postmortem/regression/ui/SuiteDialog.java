package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.base.ui.FormDialog;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the suite that a case joins: a known one, or a new one by its name. */
final class SuiteDialog extends FormDialog {

    SuiteDialog(List<String> known, Consumer<String> send) {
        this(new ComboBox<>("Suite"), known, send);
    }

    private SuiteDialog(ComboBox<String> suite, List<String> known, Consumer<String> send) {
        super("Add to suite", "Add to suite", suite, () -> {
            var name = suite.getValue() == null ? "" : suite.getValue();
            suite.setErrorMessage("Choose a suite or write its name");
            suite.setInvalid(name.isBlank());
            if (!suite.isInvalid()) {
                send.accept(name);
            }
            return !suite.isInvalid();
        });
        suite.setItems(known);
        suite.setAllowCustomValue(true);
        suite.addCustomValueSetListener(written -> suite.setValue(written.getDetail()));
        suite.setHelperText("The one that runs with every deployment");
        suite.setWidthFull();
        dirtyWhen(() -> !suite.isEmpty());
    }
}
