package dev.aftercall.incident.clock;

import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Countdown;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.ClockStop;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response clock at one moment.
 *
 * @param clockKey the key of its rule in the playbook
 * @param name what must be done, such as {@code Tell stakeholders}
 * @param doneName what was done, such as {@code Stakeholders told}
 * @param stop what it waits for
 * @param round which turn of a repeating clock it is, counted from 1
 * @param warnAt when it is at risk, at four fifths of the time
 * @param dueAt when the promise is broken
 * @param breachAt when it is breached; never before {@code dueAt}
 * @param endedAt when it was stopped or became pointless; null while it runs
 * @param endedHow what ended it; empty while it runs
 * @param stopped whether what it waited for happened
 * @param putOffBy who put it off last
 * @param superseded whether a change of severity has put another clock in its place
 */
public record ResponseClock(
        ClockId id,
        IncidentId incident,
        String clockKey,
        String name,
        String doneName,
        ClockStop stop,
        Severity severity,
        int round,
        int position,
        Instant startedAt,
        Instant warnAt,
        Instant dueAt,
        Instant breachAt,
        ClockState state,
        @Nullable Instant endedAt,
        @Nullable UserId endedBy,
        String endedHow,
        boolean stopped,
        boolean snoozable,
        @Nullable UserId putOffBy,
        boolean superseded) {

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isBreached() {
        return state == ClockState.BREACHED;
    }

    /** As it runs at that moment. */
    public Countdown countdown(Instant now) {
        return new Countdown(startedAt, warnAt, dueAt, breachAt, now);
    }

    /** How long it took, or has taken so far. */
    public Duration elapsed(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }

    /** What it gives in all. */
    public Duration given() {
        return Duration.between(startedAt, dueAt);
    }

    /** By how much the promise was broken; zero or less if it was not. */
    public Duration overrun(Instant now) {
        return Duration.between(dueAt, endedAt == null ? now : endedAt);
    }
}
