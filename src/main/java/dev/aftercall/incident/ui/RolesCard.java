package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.RoleHolding;
import java.util.Comparator;

/** Who does what in the incident, now and before. */
final class RolesCard extends Card {

    private final Desk desk;
    private final UnorderedList list = new UnorderedList();
    private final Details earlier = new Details("Earlier");

    RolesCard(Desk desk) {
        super("Roles");
        this.desk = desk;
        list.addClassName("roles");
        earlier.addClassName("earlier");
        add(list, earlier);
    }

    void show(Room room) {
        list.removeAll();
        var current = room.incident().roles().stream()
                .filter(RoleHolding::isCurrent)
                .sorted(Comparator.comparing(RoleHolding::role))
                .toList();
        current.forEach(held -> list.add(holder(room, held)));
        if (room.may().canRespond()) {
            list.add(assign(room));
        }
        var past = room.incident().roles().stream()
                .filter(held -> !held.isCurrent())
                .toList();
        earlier.setVisible(!past.isEmpty());
        earlier.setSummaryText("Earlier, " + past.size());
        earlier.removeAll();
        past.forEach(held -> earlier.add(former(room, held)));
    }

    private ListItem holder(Room room, RoleHolding held) {
        var person = room.crowd().person(held.user());
        var name = new Span(person.name());
        name.addClassNames("grow", "clip");
        var role = new Span(held.role().label());
        role.addClassNames("s", "muted", "nowrap");
        var row = new ListItem(PersonLabel.avatar(person), name, role);
        if (room.may().canRespond()) {
            row.add(menu(room, held));
        }
        return row;
    }

    private MenuBar menu(Room room, RoleHolding held) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END, MenuBarVariant.SMALL);
        menu.addClassName("row-menu");
        var root = menu.addItem(new Icon("ellipsis"));
        root.setAriaLabel(held.role().label() + ": hand over or release");
        var role = held.role();
        if (!room.crowd().isViewer(held.user())) {
            root.getSubMenu()
                    .addItem(
                            "Take over",
                            _ -> desk.incidents()
                                    .assignRole(
                                            room.key(),
                                            new AssignRole(role, desk.user().id(), null)));
        }
        root.getSubMenu().addItem("Hand over…", _ -> new AssignRoleDialog(desk, room, role).open());
        root.getSubMenu().addItem("Release", _ -> desk.incidents().releaseRole(room.key(), role));
        return menu;
    }

    private ListItem assign(Room room) {
        var plus = new Span(new Icon("plus").size(12));
        plus.addClassNames("av", "none");
        var button = new Button("Assign a role", _ -> new AssignRoleDialog(desk, room, null).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("link");
        return new ListItem(plus, button);
    }

    private static Component former(Room room, RoleHolding held) {
        var to = held.to();
        var span = to == null ? "" : Times.minute(held.from()) + "–" + Times.minute(to);
        var line = new Span(held.role().label() + ": " + room.crowd().name(held.user()) + ", " + span);
        line.addClassNames("s", "muted");
        return line;
    }
}
