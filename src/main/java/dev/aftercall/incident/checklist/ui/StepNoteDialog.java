package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.AnswerStep;
import dev.aftercall.incident.checklist.RunStep;

/** Adds to a step what was seen or done. */
final class StepNoteDialog {

    private final TextArea note = new TextArea("What was seen or done?");
    private final FormDialog dialog;

    StepNoteDialog(ChecklistPanel panel, ChecklistDesk desk, IncidentKey key, RunStep step) {
        note.setValue(step.note());
        note.setMaxLength(AnswerStep.NOTE);
        note.setMinRows(2);
        dialog = new FormDialog("Note on a step", "Save note", new FormLayout(new Paragraph(step.text()), note), () -> {
                    desk.service().note(key, step.id(), note.getValue());
                    panel.run(() -> {});
                    return true;
                })
                .dirtyWhen(() -> !note.getValue().equals(step.note()));
    }

    void open() {
        dialog.open();
    }
}
