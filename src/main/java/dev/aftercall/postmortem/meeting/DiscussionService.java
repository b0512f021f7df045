package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said in a running meeting: everyone of the team raises points, managers and facilitators note what
 * becomes of them.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class DiscussionService {

    /** Longest point, in characters. */
    public static final int LONGEST_POINT = 500;

    private static final int MOST_POINTS = 100;
    private static final TextLimit TEXT = new TextLimit("Point", LONGEST_POINT);
    private static final TextLimit REASON = new TextLimit("Reason", 2_000);
    private static final TextLimit NOTES = new TextLimit("Notes", 20_000);

    private final MeetingDesk desk;
    private final PointRepository points;
    private final ActionService actions;
    private final People people;
    private final CurrentUser user;

    DiscussionService(
            MeetingDesk desk, PointRepository points, ActionService actions, People people, CurrentUser user) {
        this.desk = desk;
        this.points = points;
        this.actions = actions;
        this.people = people;
        this.user = user;
    }

    /** Raises a point about the present agenda item. */
    public PointId raise(MeetingId id, String text) {
        var clean = TEXT.require(text).replaceAll("\\s+", " ");
        var work = desk.running(id);
        var count = points.findByMeetingOrderByPosition(id).size();
        if (count >= MOST_POINTS) {
            throw new RuleViolationException("A meeting has at most %d points".formatted(MOST_POINTS));
        }
        var course = work.meeting().course();
        var point = points.save(new PointRow(id, count, clean, course.topic(course.current()), user.id(), desk.now()));
        desk.note(work, "point", null, clean);
        return point.id();
    }

    /** Puts an open point into the parking lot. */
    public void park(PointId id) {
        var found = desk.point(id);
        found.point().park();
        decided(found, "park", null);
    }

    /** Takes a point out of the parking lot; managers and facilitators take back decisions with it, too. */
    public void reopen(PointId id) {
        var found = desk.point(id);
        if (found.point().outcome() != PointOutcome.PARKED && !mayDecide()) {
            throw new AccessDeniedException("Not allowed for this point");
        }
        found.point().reopen();
        decided(found, "reopen", null);
    }

    /** Makes an action item of the point, proposed in the postmortem. */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public ActionId decideAction(PointId id, ActionDraft draft) {
        var found = desk.point(id);
        var action = actions.propose(found.work().postmortem().id(), draft);
        found.point().becomes(action, user.id(), desk.now());
        decided(found, "action", draft.title());
        return action;
    }

    /** Confirms that nothing is done about the point. */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public void decideNoAction(PointId id, String reason) {
        var why = REASON.require(reason);
        var found = desk.point(id);
        found.point().needsNothing(why, user.id(), desk.now());
        decided(found, "no-action", why);
    }

    /** Notes whether somebody is there; everyone for themselves, managers and facilitators for all. */
    public void attend(MeetingId id, UserId who, boolean present) {
        if (!who.equals(user.id()) && !mayDecide()) {
            throw new AccessDeniedException("Not allowed for this meeting");
        }
        var work = desk.running(id);
        var person = people.find(who).orElseThrow(() -> new RuleViolationException("There is no such person"));
        if (work.meeting().attendance().mark(who, present)) {
            desk.note(work, "attendance", null, person.name() + (present ? " is there" : " is not there"));
        }
    }

    /** Stores the notes, unless someone else has changed them since the expected version. */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public SaveOutcome saveNotes(MeetingId id, long expectedVersion, String notes) {
        var clean = NOTES.check(notes);
        var work = desk.running(id);
        var before = work.meeting().notes().text();
        var versionBefore = work.meeting().notes().version();
        var outcome = work.meeting().notes().write(expectedVersion, clean, user.id(), desk.now());
        if (work.meeting().notes().version() != versionBefore) {
            desk.note(work, "notes", before, clean);
        }
        return outcome;
    }

    private boolean mayDecide() {
        return FacilitationService.FACILITATORS.stream().anyMatch(user::has);
    }

    private void decided(MeetingDesk.PointWork found, String verb, @Nullable String detail) {
        desk.note(found.work(), "point." + verb, found.point().text(), detail);
    }
}
