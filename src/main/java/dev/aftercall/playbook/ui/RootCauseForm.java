package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.RootCauseCategoryEntry;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The wording of a root cause and its share elsewhere. */
final class RootCauseForm extends Div {

    private final RootCauseCategoryEntry cause;
    private final TextField name = new TextField("Category");
    private final IntegerField share = new IntegerField("Share elsewhere, percent");
    private final TextArea example = new TextArea("For example");

    RootCauseForm(RootCauseCategoryEntry cause) {
        this.cause = cause;
        name.setValue(cause.name());
        name.setMaxLength(120);
        share.setValue(cause.share());
        share.setMin(0);
        share.setMax(100);
        example.setValue(cause.example());
        example.setMaxLength(500);
        addClassName("form");
        add(name, share, example);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var percent = share.getValue();
        if (percent == null || share.isInvalid()) {
            share.setInvalid(true);
            share.setErrorMessage("A whole number from 0 to 100");
            return Optional.empty();
        }
        return Optional.of(PlaybookEdits.rootCause(
                new RootCauseCategoryEntry(cause.key(), name.getValue(), percent, example.getValue())));
    }
}
