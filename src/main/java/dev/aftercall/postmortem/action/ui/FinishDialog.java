package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.action.ActionItem;
import java.util.function.Consumer;

/** Asks what shows that an action item is done. */
final class FinishDialog extends FormDialog {

    FinishDialog(ActionItem item, Consumer<String> finish) {
        this(item, new TextArea(item.kind().needsProof() ? "Proof" : "Proof (optional)"), finish);
    }

    private FinishDialog(ActionItem item, TextArea proof, Consumer<String> finish) {
        super("Finish “" + ReasonDialog.shorten(item) + "”", "Finish", proof, () -> {
            if (proof.getValue().isBlank() && item.kind().needsProof()) {
                proof.setErrorMessage("Prevention and detection need proof");
                proof.setInvalid(true);
                return false;
            }
            finish.accept(proof.getValue());
            return true;
        });
        proof.setHelperText("A passing test run, an alert that fired in a drill, a merged change: words or a link.");
        proof.setWidthFull();
        proof.setMinRows(2);
        dirtyWhen(() -> !proof.isEmpty());
    }
}
