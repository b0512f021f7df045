package dev.aftercall.incident.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.IncidentStatus;
import java.util.Arrays;

/** The rare things one does to an incident. */
final class RoomMenu extends MenuBar {

    private final Desk desk;
    private final Room room;

    RoomMenu(Desk desk, Room room) {
        this.desk = desk;
        this.room = room;
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("more-menu");
        var root = addItem(new Icon("ellipsis"));
        root.setAriaLabel("More actions");
        var menu = root.getSubMenu();
        moves(menu);
        if (room.may().canRespond()) {
            menu.addItem("Rate severity…", _ -> new RatingDialog(desk, room).open());
            menu.addItem("Name the failure mode…", _ -> new ConfirmModeDialog(desk, room).open());
            menu.addSeparator();
        }
        menu.addItem("Edit facts…", _ -> new EditFactsDialog(desk, room).open());
        menu.addItem("Correct times…", _ -> new RecordTimeDialog(desk, room).open());
        menu.addItem("Assign a role…", _ -> new AssignRoleDialog(desk, room, null).open());
        menu.addSeparator();
        visibility(menu);
        if (room.may().canMarkDrill()) {
            var drill = room.incident().drill();
            menu.addItem(
                    drill ? "This is no drill" : "Mark as drill",
                    _ -> desk.incidents().markDrill(room.key(), !drill));
        }
    }

    private void moves(SubMenu menu) {
        if (!room.may().canChangeStatus()) {
            return;
        }
        var from = room.incident().status();
        Arrays.stream(IncidentStatus.values())
                .filter(from::canMoveTo)
                .filter(to -> !from.next().equals(java.util.Optional.of(to)))
                .forEach(to -> menu.addItem(
                        ChangeStatusDialog.verb(from, to) + "…", _ -> new ChangeStatusDialog(desk, room, to).open()));
        menu.addSeparator();
    }

    private void visibility(SubMenu menu) {
        var incident = room.incident();
        if (incident.confidential()) {
            if (room.may().canInvite()) {
                menu.addItem("Invite someone…", _ -> new InviteDialog(desk, room).open());
            }
            if (room.may().canMakePublic()) {
                menu.addItem("Open to the whole team", _ -> desk.incidents().makePublic(room.key()));
            }
        } else if (room.may().canRespond()) {
            menu.addItem("Make private…", _ -> new MakePrivateDialog(desk, room).open());
        }
    }
}
