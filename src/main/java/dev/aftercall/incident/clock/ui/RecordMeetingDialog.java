package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import dev.aftercall.incident.IncidentKey;

/** Takes down that the postmortem meeting was held. */
final class RecordMeetingDialog {

    private final InstantField heldAt = new InstantField("When was it held?").emptyMeans("Empty means now");
    private final FormDialog dialog;

    RecordMeetingDialog(ClockDesk desk, IncidentKey key) {
        dialog = new FormDialog("Record the postmortem meeting", "Record meeting", new FormLayout(heldAt), () -> {
            if (heldAt.complaint().isPresent()) {
                return false;
            }
            desk.service().recordMeeting(key, heldAt.getValue());
            return true;
        });
    }

    /** Whether this user may say so; the service checks the same. */
    static boolean isFor(CurrentUser user) {
        return user.isManager() || user.has(Role.FACILITATOR);
    }

    void open() {
        dialog.open();
    }
}
