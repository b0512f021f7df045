package dev.aftercall.postmortem;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import java.util.EnumSet;
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

    Words(People people) {
        this.people = people;
    }

    /** Looks for everybody who has an account, active or not. */
    public Wording current() {
        return Wording.naming(people.all().stream().map(Person::name).toList(), ROLES);
    }
}
