package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** The people of a postmortem. */
@Embeddable
class Team {

    @ElementCollection
    @CollectionTable(name = "postmortem_person", joinColumns = @JoinColumn(name = "postmortem_id"))
    @BatchSize(size = 100)
    private Set<Involvement> people = new LinkedHashSet<>();

    Set<UserId> with(Part part) {
        return people.stream()
                .filter(person -> person.part() == part)
                .map(Involvement::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the user was named as someone who may write. */
    boolean mayWrite(UserId user) {
        return people.stream().anyMatch(person -> person.user().equals(user) && person.part() != Part.REVIEWER);
    }

    boolean has(Part part, UserId user) {
        return with(part).contains(user);
    }

    boolean hasContributed(UserId user) {
        return people.contains(new Involvement(user, Part.AUTHOR, true));
    }

    /** Whether nobody but this user has written anything. */
    boolean isOnlyAuthor(UserId user) {
        return people.stream()
                .filter(Involvement::contributed)
                .allMatch(person -> person.user().equals(user));
    }

    /** Returns whether that is new. */
    boolean add(Part part, UserId user) {
        return !has(part, user) && people.add(new Involvement(user, part, false));
    }

    /** Returns whether there was something to remove. */
    boolean remove(Part part, UserId user) {
        return people.removeIf(person -> person.part() == part && person.user().equals(user));
    }

    void contributed(UserId user) {
        if (!hasContributed(user)) {
            remove(Part.AUTHOR, user);
            people.add(new Involvement(user, Part.AUTHOR, true));
        }
    }

    void review(Collection<UserId> reviewers) {
        people.removeIf(person -> person.part() == Part.REVIEWER && !reviewers.contains(person.user()));
        reviewers.forEach(reviewer -> add(Part.REVIEWER, reviewer));
    }
}
