package dev.aftercall.incident.ui;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyone's names, read once for a whole screen. */
record Crowd(Map<UserId, Person> people, UserId viewer) {

    /** The person, or a stand-in for someone who is gone. */
    Person person(UserId id) {
        if (id.equals(UserId.PORTAL)) {
            return new Person(id, "Aftercall", "A", false);
        }
        var person = people.get(id);
        return person == null ? new Person(id, "Former user", "", false) : person;
    }

    String name(UserId id) {
        return person(id).name();
    }

    boolean isViewer(@Nullable UserId id) {
        return viewer.equals(id);
    }
}
