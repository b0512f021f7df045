package dev.aftercall.incident.clock;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.ClockStop;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A response clock of an incident as it is kept. */
@Entity
@Table(name = "incident_clock")
class ClockRow {

    @EmbeddedId
    private ClockId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String clockKey;
    private String name;
    private String doneName;
    private boolean snoozable;

    @Enumerated(EnumType.STRING)
    @Column(name = "stops_by")
    private ClockStop stop;

    @Column(name = "repeats")
    private boolean repeating;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private int round;
    private int position;

    @Embedded
    private Span span;

    @Enumerated(EnumType.STRING)
    private ClockState state = ClockState.RUNNING;

    @Embedded
    private @Nullable Ending ending;

    /** When the breach was, once it has been told. */
    private @Nullable Instant breachedAt;

    private int putOffSeconds;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "put_off_by"))
    private @Nullable UserId putOffBy;

    /** The time of the wake-up that is set for its next change. */
    private @Nullable Instant wakeAt;

    /** Set once a change of severity has put another clock in its place. */
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected ClockRow() {}

    ClockRow(IncidentId incident, Severity severity, Plan.Planned planned, int position) {
        var rule = planned.rule();
        this.id = ClockId.next();
        this.incident = incident;
        this.severity = severity;
        this.clockKey = rule.key();
        this.name = rule.name();
        this.doneName = rule.doneName();
        this.snoozable = rule.snoozable();
        this.stop = rule.stop();
        this.repeating = rule.repeats();
        this.round = planned.round();
        this.position = position;
        this.span = span(rule, planned.start());
    }

    private Span span(ClockRule rule, Instant start) {
        return Span.of(start, rule.target(severity).orElseThrow(), Duration.ofSeconds(putOffSeconds));
    }

    /** Takes over what the plan says; who stopped it at that time stays who did. */
    void follow(Plan.Planned planned) {
        span = span(planned.rule(), planned.start());
        var now = planned.ending();
        var before = ending;
        if (now == null || before == null || !now.at().equals(before.at()) || now.stopped() != before.stopped()) {
            ending = now;
        }
    }

    /** Leaves the row to the history because a clock of another severity takes its place. */
    void supersede(Severity by, UserId actor, Instant at) {
        supersededAt = at;
        if (ending == null) {
            ending = new Ending(at, actor, "Severity changed to " + by.label(), false);
        }
    }

    /** Ends a clock that the present course of the incident does not have, such as one of a resolution taken back. */
    void drop(UserId actor, Instant at) {
        if (ending == null) {
            ending = new Ending(at, actor, "No longer due", false);
        }
    }

    /** Puts the promise off, counted from now if it is already broken. */
    void putOff(Duration by, UserId actor, Instant now) {
        var from = now.isAfter(span.dueAt()) ? Duration.between(span.dueAt(), now) : Duration.ZERO;
        var longer = from.plus(by);
        putOffSeconds += (int) longer.toSeconds();
        putOffBy = actor;
        span = span.longerBy(longer);
    }

    /** Brings the state up to that moment and says what became of it. */
    Turn settle(Instant now) {
        var before = state;
        state = stateAt(now);
        if (state == ClockState.BREACHED && breachedAt == null) {
            breachedAt = span.breachAt();
            return Turn.BREACHED;
        }
        if (state != ClockState.BREACHED && breachedAt != null) {
            breachedAt = null;
            return Turn.BREACH_TAKEN_BACK;
        }
        if (state == ClockState.AT_RISK && before == ClockState.RUNNING) {
            return Turn.AT_RISK;
        }
        return before == state ? Turn.NONE : Turn.OTHER;
    }

    private ClockState stateAt(Instant now) {
        var end = ending;
        if (end == null) {
            return span.runningAt(now);
        }
        return end.stopped() ? span.stoppedAt(end.at()) : span.cancelledAt(end.at());
    }

    /** What became of a clock. */
    enum Turn {
        NONE,
        OTHER,
        AT_RISK,
        BREACHED,
        BREACH_TAKEN_BACK
    }

    /** Sets the wake-up for its next change, and takes back one that is needless and still ahead. */
    void wakeBy(Alarm alarm, Instant now) {
        var next = ending == null ? span.nextChange(now).orElse(null) : null;
        if (Objects.equals(next, wakeAt)) {
            return;
        }
        if (wakeAt != null && wakeAt.isAfter(now)) {
            alarm.clear(this, wakeAt);
        }
        if (next != null) {
            alarm.set(this, next);
        }
        wakeAt = next;
    }

    boolean is(String key, int wantedRound) {
        return clockKey.equals(key) && round == wantedRound;
    }

    boolean isCurrent() {
        return supersededAt == null;
    }

    boolean isRunning() {
        return ending == null;
    }

    boolean isRepeating() {
        return repeating;
    }

    boolean isOf(Severity other) {
        return severity == other;
    }

    ClockId id() {
        return id;
    }

    IncidentId incident() {
        return incident;
    }

    Span span() {
        return span;
    }

    ResponseClock toClock(Instant now) {
        var end = ending;
        return new ResponseClock(
                id,
                incident,
                clockKey,
                name,
                doneName,
                stop,
                severity,
                round,
                position,
                span.startedAt(),
                span.warnAt(),
                span.dueAt(),
                span.breachAt(),
                stateAt(now),
                end == null ? null : end.at(),
                end == null ? null : end.by(),
                end == null ? "" : end.how(),
                end != null && end.stopped(),
                snoozable,
                putOffBy,
                supersededAt != null);
    }
}
