package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;

/** Names the failure mode of an incident at any time, also long after it was resolved. */
final class ConfirmModeDialog extends FormDialog {

    ConfirmModeDialog(Desk desk, Room room) {
        this(desk, room, new ModeChoice(desk.modes(), room.incident()));
    }

    private ConfirmModeDialog(Desk desk, Room room, ModeChoice choice) {
        super("Name the failure mode", "Save", choice, () -> {
            var settled = choice.settle();
            if (settled) {
                choice.mode().ifPresent(mode -> desk.modes().service().confirm(room.key(), mode));
            }
            return settled;
        });
        dirtyWhen(choice::isDirty);
    }
}
