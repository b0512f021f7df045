package dev.aftercall.postmortem;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows whose names to look for in texts. */
@Component
public class Words {

    /** Accounts that stand for a role rather than a person are often called like it. */
    private static final Set<String> ROLES = EnumSet.allOf(Role.class).stream()
            .flatMap(role -> Stream.of(role.label().split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final People people;
    private volatile Known known = new Known(List.of(), Wording.naming(List.of(), ROLES));

    private record Known(List<String> names, Wording wording) {}

    Words(People people) {
        this.people = people;
    }

    /** Looks for everybody who has an account, active or not. */
    public Wording current() {
        return of(people.all());
    }

    /** Looks for these people. */
    public Wording of(Collection<Person> wanted) {
        var names = wanted.stream().map(Person::name).sorted().toList();
        var last = known;
        if (!last.names().equals(names)) {
            last = new Known(names, Wording.naming(names, ROLES));
            known = last;
        }
        return last.wording();
    }
}
