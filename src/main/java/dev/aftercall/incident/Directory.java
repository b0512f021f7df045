package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import org.springframework.stereotype.Component;

/** Looks people up by name for texts that stay readable when accounts change. */
@Component
class Directory {

    private final People people;

    Directory(People people) {
        this.people = people;
    }

    String name(UserId user) {
        return people.find(user).map(Person::name).orElse("someone");
    }

    /** The person's name, if something can be given to them. */
    String requireActive(UserId user) {
        return people.find(user)
                .filter(Person::active)
                .map(Person::name)
                .orElseThrow(() -> new RuleViolationException("This person has no active account"));
    }
}
