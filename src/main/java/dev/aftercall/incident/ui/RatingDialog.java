package dev.aftercall.incident.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.FormDialog;

/** Rates a running incident: what holds, what the playbook proposes, what is decided. */
final class RatingDialog extends FormDialog {

    RatingDialog(Desk desk, Room room) {
        this(desk, room, new RoomRating(desk, room));
    }

    private RatingDialog(Desk desk, Room room, RoomRating rating) {
        super("Severity", "", rating, rating::send);
        addClassNames("wide", "declare-dialog");
        dirtyWhen(rating::isDirty);
        onConflict(rating::takeNewVersion);
        rating.onChoice(chosen -> label(room.incident().severity(), chosen));
        if (room.may().canChangeSeverity()) {
            label(room.incident().severity(), rating.chosen());
        } else {
            submitButton().setText("Save what holds");
        }
    }

    private void label(Severity present, Severity chosen) {
        submitButton().setText((chosen == present ? "Keep " : "Change to ") + chosen.label());
    }
}
