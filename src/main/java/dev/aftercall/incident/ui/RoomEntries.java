package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentTime;
import java.util.ArrayList;
import java.util.List;

/** What can be done in an incident room, as lines of the palette. */
final class RoomEntries {

    private final Desk desk;
    private final Room room;
    private final List<PaletteEntry> entries = new ArrayList<>();

    private RoomEntries(Desk desk, Room room) {
        this.desk = desk;
        this.room = room;
    }

    /** Those that the user may do at the moment, the most urgent first. */
    static List<PaletteEntry> of(Desk desk, Room room, Runnable writeNote) {
        var all = new RoomEntries(desk, room);
        all.responding(writeNote);
        all.deciding();
        return List.copyOf(all.entries);
    }

    private void responding(Runnable writeNote) {
        if (!room.may().canRespond()) {
            return;
        }
        if (room.incident().isOpen()
                && room.incident().time(IncidentTime.ACKNOWLEDGED).isEmpty()) {
            add("circle-check", "Acknowledge", () -> desk.incidents().acknowledge(room.key()));
        }
        add("message-square-text", "Add a note", writeNote);
        var commands = room.incident()
                .holder(IncidentRole.COMMANDER)
                .filter(held -> room.crowd().isViewer(held.user()))
                .isPresent();
        if (!commands) {
            add("user-check", "Take command", this::takeCommand);
        }
        add("triangle-alert", "Rate severity…", () -> new RatingDialog(desk, room).open());
        add("stethoscope", "Name the failure mode…", () -> new ConfirmModeDialog(desk, room).open());
        add("users", "Assign a role…", () -> new AssignRoleDialog(desk, room, null).open());
        add("pencil", "Edit facts…", () -> new EditFactsDialog(desk, room).open());
        add("clock", "Correct times…", () -> new RecordTimeDialog(desk, room).open());
    }

    private void deciding() {
        var status = room.incident().status();
        if (room.may().canChangeStatus()) {
            status.next()
                    .ifPresent(next -> add(
                            "arrow-right",
                            ChangeStatusDialog.verb(status, next) + "…",
                            () -> new ChangeStatusDialog(desk, room, next).open()));
        }
    }

    private void takeCommand() {
        desk.incidents()
                .assignRole(
                        room.key(),
                        new AssignRole(IncidentRole.COMMANDER, desk.user().id(), null));
    }

    private void add(String icon, String label, Runnable run) {
        entries.add(new PaletteEntry("In this room", icon, label, "", run));
    }
}
