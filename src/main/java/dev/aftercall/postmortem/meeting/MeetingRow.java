package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A meeting, from its invitation to its minutes. */
@Entity
@Table(name = "postmortem_meeting")
class MeetingRow {

    @EmbeddedId
    private MeetingId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private Instant startsAt;
    private String place;
    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "facilitator"))
    private UserId facilitator;

    private Instant plannedAt;
    private Instant changedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private String cancelReason = "";

    @Embedded
    private Attendance attendance = new Attendance();

    @Embedded
    private Course course = new Course();

    @Embedded
    private Minuting notes = new Minuting();

    @SuppressWarnings("NullAway.Init")
    protected MeetingRow() {}

    MeetingRow(PostmortemId postmortem, PlanMeeting plan, UserId by, Instant now) {
        this.id = MeetingId.next();
        this.postmortem = postmortem;
        this.facilitator = by;
        this.plannedAt = now;
        this.changedAt = now;
        this.startsAt = plan.startsAt();
        this.place = plan.place();
        attendance.invite(plan.invited());
        course.plan(plan.agenda());
    }

    MeetingId id() {
        return id;
    }

    MeetingState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    @Nullable Instant startedAt() {
        return startedAt;
    }

    UserId facilitator() {
        return facilitator;
    }

    Attendance attendance() {
        return attendance;
    }

    Minuting notes() {
        return notes;
    }

    Course course() {
        return course;
    }

    /** Calendars learn of it by the higher revision. */
    void change(PlanMeeting plan, Instant now) {
        require(MeetingState.PLANNED, "It can no longer be changed");
        startsAt = plan.startsAt();
        place = plan.place();
        attendance.invite(plan.invited());
        course.plan(plan.agenda());
        revision++;
        changedAt = now;
    }

    void cancel(String reason, Instant now) {
        require(MeetingState.PLANNED, "Only a planned meeting can be cancelled");
        state = MeetingState.CANCELLED;
        cancelReason = reason;
        revision++;
        changedAt = now;
        endedAt = now;
    }

    /** Whoever starts it facilitates and is there. */
    void start(UserId by, Instant now) {
        require(MeetingState.PLANNED, "It cannot be started again");
        state = MeetingState.RUNNING;
        startedAt = now;
        changedAt = now;
        facilitate(by);
        course.run(now);
    }

    void facilitate(UserId user) {
        facilitator = user;
        attendance.mark(user, true);
    }

    void close(Instant now) {
        requireRunning();
        course.pause(now);
        state = MeetingState.CLOSED;
        endedAt = now;
        changedAt = now;
    }

    void requireRunning() {
        require(MeetingState.RUNNING, "That needs a running meeting");
    }

    private void require(MeetingState needed, String otherwise) {
        if (state != needed) {
            throw new RuleViolationException(
                    "The meeting is %s. %s".formatted(state.label().toLowerCase(Locale.ROOT), otherwise));
        }
    }

    Meeting toRecord(List<Point> points) {
        return new Meeting(
                id,
                postmortem,
                state,
                startsAt,
                place,
                revision,
                facilitator,
                course.agenda(),
                attendance.invited(),
                attendance.present(),
                course.timer(),
                startedAt,
                endedAt,
                cancelReason,
                notes.text(),
                notes.version(),
                points);
    }
}
