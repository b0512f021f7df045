package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.identity.Person;

/** A person's avatar and name. */
final class PersonLabel extends Span {

    PersonLabel(Person person, String text) {
        addClassName("who");
        var name = new Span(text);
        name.addClassName("clip");
        add(avatar(person), name);
    }

    PersonLabel(Person person) {
        this(person, person.name());
    }

    static Avatar avatar(Person person) {
        return new Avatar(person.initials(), person.name(), person.id());
    }
}
