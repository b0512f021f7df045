package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.IncidentStatus;

/** Moves an incident to another status with a note, a reason where one is needed, and when it happened. */
final class ChangeStatusDialog extends FormDialog {

    ChangeStatusDialog(Desk desk, Room room, IncidentStatus to) {
        this(new ChangeStatusForm(desk, room, to), room, to);
    }

    private ChangeStatusDialog(ChangeStatusForm form, Room room, IncidentStatus to) {
        super(verb(room.incident().status(), to), verb(room.incident().status(), to), form, form::send);
        dirtyWhen(form::isDirty);
        onConflict(form::takeNewVersion);
    }

    /** What the move is called, such as {@code Mark identified}. */
    static String verb(IncidentStatus from, IncidentStatus to) {
        return switch (to) {
            case INVESTIGATING -> from.isOpen() ? "Go back to investigating" : "Reopen as investigating";
            case IDENTIFIED -> move(from, to, "identified");
            case MITIGATING -> move(from, to, "mitigating");
            case RESOLVED -> "Resolve incident";
            case CANCELLED -> "Cancel incident";
            case DUPLICATE -> "Mark as duplicate";
        };
    }

    private static String move(IncidentStatus from, IncidentStatus to, String word) {
        if (!from.isOpen()) {
            return "Reopen as " + word;
        }
        return to.compareTo(from) < 0 ? "Go back to " + word : "Mark " + word;
    }
}
