package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.CorrectEntry;
import dev.aftercall.incident.Note;

/** Replaces what a note says; the former words stay in its history. */
final class CorrectNoteDialog extends FormDialog {

    CorrectNoteDialog(Desk desk, Room room, Note note) {
        this(desk, room, note, new TextArea("Note"), new NoteDetails(), new TextField("Reason"));
    }

    private CorrectNoteDialog(Desk desk, Room room, Note note, TextArea text, NoteDetails details, TextField reason) {
        super("Correct note", "Save correction", form(text, details, reason), () -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage("Say why; it stays in the history");
            if (details.complaint().isPresent() || reason.isInvalid()) {
                return false;
            }
            desk.timeline()
                    .correct(
                            room.key(),
                            new CorrectEntry(
                                    note.id(), note.version(), details.note(text.getValue()), reason.getValue()));
            return true;
        });
        text.setValue(note.text());
        details.read(note);
        dirtyWhen(
                () -> !text.getValue().equals(note.text()) || !reason.getValue().isBlank());
    }

    private static Div form(TextArea text, NoteDetails details, TextField reason) {
        text.setMinRows(3);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        var form = new Div(text, details, reason);
        form.addClassName("form");
        return form;
    }
}
