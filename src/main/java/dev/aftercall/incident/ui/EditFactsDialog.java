package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;

/** Edits what is known about an incident. */
final class EditFactsDialog extends FormDialog {

    EditFactsDialog(Desk desk, Room room) {
        this(new EditFactsForm(desk, room));
    }

    private EditFactsDialog(EditFactsForm form) {
        super("Edit facts", "Save facts", form, form::send);
        addClassName("roomy");
        dirtyWhen(form::isDirty);
        onConflict(form::takeNewVersion);
    }
}
