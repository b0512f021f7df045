package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out meetings and points to those who may work on them, and tells what became of them. */
@Component
class MeetingDesk {

    private final MeetingRepository meetings;
    private final PointRepository points;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            MeetingRepository meetings,
            PointRepository points,
            PostmortemAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.points = points;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting with the postmortem it is about, held until the transaction ends. */
    record Work(MeetingRow meeting, PostmortemRef postmortem) {}

    /** A point with its meeting, held until the transaction ends. */
    record PointWork(PointRow point, Work work) {}

    Instant now() {
        return clock.instant();
    }

    Work take(MeetingId id) {
        var postmortem = meetings.findPostmortem(id).orElseThrow(MeetingNotFoundException::new);
        try {
            var ref = access.forWork(postmortem);
            return new Work(meetings.findById(id).orElseThrow(MeetingNotFoundException::new), ref);
        } catch (PostmortemNotFoundException _) {
            throw new MeetingNotFoundException();
        }
    }

    /** A running meeting. */
    Work running(MeetingId id) {
        var work = take(id);
        work.meeting().requireRunning();
        return work;
    }

    /** A running meeting that the present user facilitates. */
    Work driving(MeetingId id) {
        var work = running(id);
        if (!work.meeting().facilitator().equals(user.id())) {
            throw new RuleViolationException("Somebody else facilitates this meeting. Take over to drive it");
        }
        return work;
    }

    /** A point of a running meeting. */
    PointWork point(PointId id) {
        var work = running(points.findMeeting(id).orElseThrow(MeetingNotFoundException::new));
        return new PointWork(points.findById(id).orElseThrow(MeetingNotFoundException::new), work);
    }

    /** Writes into the audit log and refreshes the screens that show the meeting. */
    void note(Work work, String action, @Nullable String before, @Nullable String after) {
        access.note(work.postmortem(), "meeting." + action, before, after);
    }

    /** Like {@link #note}, for what lists of meetings show too. */
    void announce(Work work, String action, @Nullable String before, @Nullable String after) {
        note(work, action, before, after);
        events.publishEvent(new TopicTouched(MeetingTopics.ALL));
    }
}
