package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.checklist.AnswerStep;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepAnswer;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks what was done about a decision. */
final class DecisionDialog {

    private final TextArea note;
    private final FormDialog dialog;

    DecisionDialog(RunStep step, StepAnswer answer, Consumer<String> send) {
        note = new TextArea(answer == StepAnswer.YES ? "What was done?" : "Why not?");
        note.setMaxLength(AnswerStep.NOTE);
        note.setMinRows(2);
        note.setHelperText("May stay empty");
        var verb = "Decide " + answer.label().toLowerCase(Locale.ROOT);
        var form = new FormLayout(new Paragraph(step.text()), note);
        dialog = new FormDialog("Decision", verb, form, () -> {
                    send.accept(note.getValue());
                    return true;
                })
                .dirtyWhen(() -> !note.getValue().isBlank());
    }

    void open() {
        dialog.open();
    }
}
