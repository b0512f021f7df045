package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.IncidentRole;
import org.jspecify.annotations.Nullable;

/** Gives a role to someone, or hands it over. */
final class AssignRoleDialog extends FormDialog {

    AssignRoleDialog(Desk desk, Room room, @Nullable IncidentRole role) {
        this(
                new AssignRoleForm(desk, room, role),
                role != null && room.incident().holder(role).isPresent());
    }

    private AssignRoleDialog(AssignRoleForm form, boolean handOver) {
        super(handOver ? "Hand over a role" : "Assign a role", handOver ? "Hand over" : "Assign", form, form::send);
        dirtyWhen(form::isDirty);
    }
}
