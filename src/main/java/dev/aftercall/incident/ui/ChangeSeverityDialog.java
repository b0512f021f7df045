package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;

/** Rates an incident anew, with a reason. */
final class ChangeSeverityDialog extends FormDialog {

    ChangeSeverityDialog(Desk desk, Room room) {
        this(new ChangeSeverityForm(desk, room));
    }

    private ChangeSeverityDialog(ChangeSeverityForm form) {
        super("Change severity", "Change severity", form, form::send);
        dirtyWhen(form::isDirty);
        onConflict(form::takeNewVersion);
    }
}
