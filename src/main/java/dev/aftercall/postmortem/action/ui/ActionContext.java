package dev.aftercall.postmortem.action.ui;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cards and rows of action items need besides the items. */
record ActionContext(Map<UserId, Person> people, LocalDate today) {

    Optional<Person> person(@Nullable UserId user) {
        return user == null ? Optional.empty() : Optional.ofNullable(people.get(user));
    }

    String name(@Nullable UserId user) {
        return person(user).map(Person::name).orElse("");
    }
}
