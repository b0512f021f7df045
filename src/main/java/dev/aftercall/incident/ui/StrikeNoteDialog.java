package dev.aftercall.incident.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.StrikeEntry;

/** Marks a note as wrong, with a reason. */
final class StrikeNoteDialog extends FormDialog {

    StrikeNoteDialog(Desk desk, Room room, Note note) {
        this(desk, room, note, new TextField("Reason"));
    }

    private StrikeNoteDialog(Desk desk, Room room, Note note, TextField reason) {
        super("Strike out note", "Strike out", reason, () -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                desk.timeline().strike(room.key(), new StrikeEntry(note.id(), reason.getValue()));
            }
            return !reason.isInvalid();
        });
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage("Say why; it stays in the history");
        reason.setHelperText("The note stays readable, marked as wrong");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        dirtyWhen(() -> !reason.getValue().isBlank());
    }
}
