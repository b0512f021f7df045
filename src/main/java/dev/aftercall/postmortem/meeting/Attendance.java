package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** Who was invited to a meeting and who came. */
@Embeddable
class Attendance {

    @ElementCollection
    @CollectionTable(name = "postmortem_meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @BatchSize(size = 50)
    private Set<Attendee> people = new HashSet<>();

    Set<UserId> invited() {
        return those(Attendee::invited);
    }

    Set<UserId> present() {
        return those(Attendee::present);
    }

    /** Replaces the invitations; nobody has come yet. */
    void invite(Set<UserId> users) {
        people.removeIf(person -> !users.contains(person.user()));
        users.stream()
                .filter(user -> find(user).isEmpty())
                .forEach(user -> people.add(new Attendee(user, true, false)));
    }

    /** Notes whether somebody is there; returns whether that changes anything. */
    boolean mark(UserId user, boolean present) {
        var known = find(user);
        if (known.map(Attendee::present).orElse(false) == present) {
            return false;
        }
        known.ifPresent(people::remove);
        var invited = known.map(Attendee::invited).orElse(false);
        if (present || invited) {
            people.add(new Attendee(user, invited, present));
        }
        return true;
    }

    private Optional<Attendee> find(UserId user) {
        return people.stream().filter(person -> person.user().equals(user)).findFirst();
    }

    private Set<UserId> those(Predicate<Attendee> chosen) {
        return people.stream().filter(chosen).map(Attendee::user).collect(Collectors.toUnmodifiableSet());
    }
}
