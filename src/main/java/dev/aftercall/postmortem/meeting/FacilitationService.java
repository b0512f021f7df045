package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drives a running meeting through its agenda; only its facilitator does, anyone else who may run meetings takes
 * over first.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_PUBLISHER)
public class FacilitationService {

    /** Who may run meetings. */
    public static final Set<Role> FACILITATORS = Set.of(Role.ADMIN, Role.MANAGER, Role.FACILITATOR);

    /** How many minutes an item can be given at once. */
    public static final int MORE_MINUTES = 5;

    private static final int MOST_ADDED = 120;

    private final MeetingDesk desk;
    private final People people;
    private final CurrentUser user;

    FacilitationService(MeetingDesk desk, People people, CurrentUser user) {
        this.desk = desk;
        this.people = people;
        this.user = user;
    }

    /** Stops the timer; nothing if it stands. */
    public void pause(MeetingId id) {
        var work = desk.driving(id);
        work.meeting().course().pause(desk.now());
        desk.note(work, "pause", null, null);
    }

    /** Lets the timer go on; nothing if it does. */
    public void resume(MeetingId id) {
        var work = desk.driving(id);
        work.meeting().course().run(desk.now());
        desk.note(work, "resume", null, null);
    }

    /**
     * Goes from one agenda item to another and lets the timer run.
     *
     * @param from the item it goes on from, so that two clicks do not skip one; nothing happens if it is another by now
     */
    public void move(MeetingId id, int from, int to) {
        var work = desk.driving(id);
        var course = work.meeting().course();
        if (!course.has(to)) {
            throw new RuleViolationException("The agenda has no such item");
        }
        if (course.current() == from && from != to) {
            course.moveTo(to, desk.now());
            desk.note(work, "item", course.topic(from), course.topic(to));
        }
    }

    /** Gives the present item 5 minutes more, up to two hours together. */
    public void extend(MeetingId id) {
        var work = desk.driving(id);
        var course = work.meeting().course();
        if (course.addedToCurrent() + MORE_MINUTES > MOST_ADDED) {
            throw new RuleViolationException("An item can be given %d minutes more at most".formatted(MOST_ADDED));
        }
        course.extend(MORE_MINUTES);
        desk.note(work, "extend", null, course.topic(course.current()) + ": +" + MORE_MINUTES + " min");
    }

    /** Lets somebody else facilitate. */
    public void handOver(MeetingId id, UserId to) {
        var work = desk.driving(id);
        var successor = people.withAnyOf(FACILITATORS).stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("Only managers and facilitators run a meeting"));
        work.meeting().facilitate(successor.id());
        desk.note(work, "hand-over", user.get().displayName(), successor.name());
    }

    /** Facilitates from now on, as when the facilitator's connection is gone. */
    public void takeOver(MeetingId id) {
        var work = desk.running(id);
        var before = people.find(work.meeting().facilitator()).map(Person::name).orElse(null);
        work.meeting().facilitate(user.id());
        desk.note(work, "take-over", before, user.get().displayName());
    }
}
