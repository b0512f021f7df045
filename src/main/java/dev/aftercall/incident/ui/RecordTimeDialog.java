package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;

/** Sets, corrects or clears one of the six times. */
final class RecordTimeDialog extends FormDialog {

    RecordTimeDialog(Desk desk, Room room) {
        this(new RecordTimeForm(desk, room));
    }

    private RecordTimeDialog(RecordTimeForm form) {
        super("Correct a time", "Save time", form, form::send);
        dirtyWhen(form::isDirty);
    }
}
