package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.meeting.MeetingDesk.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, begins and closes them; for managers and facilitators. */
@Service
@Transactional
@PreAuthorize(Roles.IS_PUBLISHER)
public class MeetingService {

    private static final Duration BEHIND = Duration.ofMinutes(15);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final TextLimit REASON = new TextLimit("Reason", 2_000);

    private final MeetingDesk desk;
    private final MeetingRepository meetings;
    private final PointRepository points;
    private final MeetingClock heard;
    private final PostmortemAccess access;
    private final People people;
    private final CurrentUser user;
    private final Invitations invitations;

    MeetingService(
            MeetingDesk desk,
            MeetingRepository meetings,
            PointRepository points,
            MeetingClock heard,
            PostmortemAccess access,
            People people,
            CurrentUser user,
            Invitations invitations) {
        this.desk = desk;
        this.meetings = meetings;
        this.points = points;
        this.heard = heard;
        this.access = access;
        this.people = people;
        this.user = user;
        this.invitations = invitations;
    }

    /**
     * Plans a meeting; refused while another one is planned or runs, and once the postmortem is approved or published.
     */
    public MeetingId plan(PostmortemId postmortem, PlanMeeting plan) {
        var ref = access.forWriting(postmortem);
        if (meetings.findNewestFirst(postmortem).stream()
                .anyMatch(meeting -> meeting.state().isOpen())) {
            throw new RuleViolationException("A meeting is planned already. Change that one, or cancel it first");
        }
        check(plan, Set.of());
        var meeting = meetings.save(new MeetingRow(postmortem, plan, user.id(), desk.now()));
        desk.announce(new Work(meeting, ref), "plan", null, plan.startsAt().toString());
        invitations.send(ref, plan, plan.invited());
        return meeting.id();
    }

    /** Changes date, place, invitations or agenda of a planned meeting. */
    public void change(MeetingId id, PlanMeeting plan) {
        var work = desk.take(id);
        var meeting = work.meeting();
        check(plan, meeting.attendance().invited());
        var before = meeting.startsAt();
        var invitedBefore = Set.copyOf(meeting.attendance().invited());
        meeting.change(plan, desk.now());
        desk.announce(work, "change", before.toString(), plan.startsAt().toString());
        if (before.equals(plan.startsAt())) {
            invitations.send(work.postmortem(), plan, without(plan.invited(), invitedBefore));
        } else {
            invitations.move(work.postmortem(), plan);
        }
    }

    public void cancel(MeetingId id, String reason) {
        var why = REASON.require(reason);
        var work = desk.take(id);
        work.meeting().cancel(why, desk.now());
        invitations.cancel(work.postmortem(), work.meeting().attendance().invited(), why);
        desk.announce(work, "cancel", null, why);
    }

    /** Begins it; whoever does so facilitates. What the last meeting parked is in its parking lot. */
    public void start(MeetingId id) {
        var work = desk.take(id);
        access.forWriting(work.postmortem().id());
        work.meeting().start(user.id(), desk.now());
        carryParked(work);
        desk.announce(work, "start", null, user.get().displayName());
    }

    /**
     * Ends it; its minutes are part of the postmortem from then on, and the incident's clock for the meeting stops.
     *
     * @throws OpenPointsException with the points that still need an outcome
     */
    public void close(MeetingId id) {
        var work = desk.driving(id);
        var open = points.findByMeetingOrderByPosition(id).stream()
                .map(PointRow::toRecord)
                .filter(Point::isOpen)
                .toList();
        if (!open.isEmpty()) {
            throw new OpenPointsException(open);
        }
        work.meeting().close(desk.now());
        heard.meetingHeld(work);
        desk.announce(work, "close", null, null);
    }

    private static Set<UserId> without(Set<UserId> people, Set<UserId> others) {
        return people.stream().filter(person -> !others.contains(person)).collect(Collectors.toUnmodifiableSet());
    }

    private void carryParked(Work work) {
        var before = meetings.findNewestFirst(work.postmortem().id()).stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .findFirst();
        before.ifPresent(last -> {
            var position = 0;
            for (var point : points.findByMeetingOrderByPosition(last.id())) {
                if (point.outcome() == PointOutcome.PARKED) {
                    points.save(point.carriedTo(work.meeting().id(), position++));
                }
            }
        });
    }

    private void check(PlanMeeting plan, Set<UserId> invitedBefore) {
        requireSane(plan.startsAt(), desk.now());
        var known = people.byId();
        for (var invited : plan.invited()) {
            var person = known.get(invited);
            if (!invitedBefore.contains(invited) && (person == null || !person.active())) {
                throw new RuleViolationException("Only people with an active account can be invited");
            }
        }
    }

    private static void requireSane(Instant startsAt, Instant now) {
        if (startsAt.isBefore(now.minus(BEHIND))) {
            throw new RuleViolationException("The meeting has to begin in the future");
        }
        if (startsAt.isAfter(now.plus(AHEAD))) {
            throw new RuleViolationException("The meeting lies more than a year ahead");
        }
    }
}
