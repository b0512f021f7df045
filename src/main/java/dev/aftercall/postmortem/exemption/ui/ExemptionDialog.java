package dev.aftercall.postmortem.exemption.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.SectionKind;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks for the reason of an exemption. */
final class ExemptionDialog extends FormDialog {

    private static final int LONGEST = 2_000;

    ExemptionDialog(SectionKind section, Consumer<String> sign) {
        this(section, new TextArea("Reason"), sign);
    }

    private ExemptionDialog(SectionKind section, TextArea reason, Consumer<String> sign) {
        super("Exempt from " + section.label().toLowerCase(Locale.ROOT), "Sign exemption", reason, () -> {
            reason.setErrorMessage("Say why, so that readers of the report can judge it");
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                sign.accept(reason.getValue());
            }
            return !reason.isInvalid();
        });
        reason.setHelperText("Stands in the report with your name and the time.");
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        dirtyWhen(() -> !reason.isEmpty());
    }
}
