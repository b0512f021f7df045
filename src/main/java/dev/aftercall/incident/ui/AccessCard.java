package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import java.util.Comparator;

/** Who was invited to a private incident. */
final class AccessCard extends Card {

    private final Desk desk;
    private final UnorderedList list = new UnorderedList();

    AccessCard(Desk desk) {
        super("Private, open to");
        this.desk = desk;
        list.addClassName("roles");
        add(list);
    }

    void show(Room room) {
        setVisible(room.incident().confidential());
        list.removeAll();
        room.incident().invited().stream()
                .map(room.crowd()::person)
                .sorted(Comparator.comparing(Person::name))
                .forEach(person -> list.add(guest(room, person)));
        var others = new ListItem("and those with a role, the reporter, administrators");
        others.addClassNames("s", "muted");
        list.add(others);
        if (room.may().canInvite()) {
            var invite = new Button("Invite someone", _ -> new InviteDialog(desk, room).open());
            invite.addThemeVariants(ButtonVariant.TERTIARY);
            invite.addClassName("link");
            list.add(new ListItem(invite));
        }
    }

    private ListItem guest(Room room, Person person) {
        var name = new Span(person.name());
        name.addClassNames("grow", "clip");
        var row = new ListItem(PersonLabel.avatar(person), name);
        if (room.may().canInvite()) {
            var remove =
                    new Button(new Icon("x").size(14), _ -> desk.incidents().uninvite(room.key(), person.id()));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.addClassName("icon");
            remove.setAriaLabel("Withdraw the invitation of " + person.name());
            row.add(remove);
        }
        return row;
    }
}
