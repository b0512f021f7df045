package dev.aftercall.incident.ui;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Everyone's names, read once for a whole screen. */
@NamedInterface("navigation")
public record Crowd(Map<UserId, Person> people, UserId viewer) {

    /** The person, or a stand-in for someone who is gone. */
    public Person person(UserId id) {
        if (id.equals(UserId.PORTAL)) {
            return new Person(id, "Aftercall", "A", false);
        }
        var person = people.get(id);
        return person == null ? new Person(id, "Former user", "", false) : person;
    }

    public String name(UserId id) {
        return person(id).name();
    }

    public boolean isViewer(@Nullable UserId id) {
        return viewer.equals(id);
    }
}
