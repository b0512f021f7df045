package dev.aftercall.postmortem.ui.review;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.review.ReviewRound;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cards of the review show, read at one moment.
 *
 * @param seen which version of each text the viewer had before them at their last look; empty if there was none
 */
public record ReviewModel(
        ReviewRound round, Readiness readiness, Map<UserId, Person> people, UserId viewer, Map<FieldKey, Long> seen) {

    Optional<Person> person(@Nullable UserId user) {
        return user == null ? Optional.empty() : Optional.ofNullable(people.get(user));
    }

    String name(@Nullable UserId user) {
        return person(user).map(Person::name).orElse("Someone");
    }
}
