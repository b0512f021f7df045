package dev.aftercall.incident.clock;

import dev.aftercall.playbook.ClockTarget;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The four times of a clock, in order. */
@Embeddable
record Span(Instant startedAt, Instant warnAt, Instant dueAt, Instant breachAt) {

    /** The share of the time after which a clock is at risk. */
    private static final double WARN = 0.8;

    /**
     * What the target gives from that start.
     *
     * @param putOff by how much people put the promise off
     */
    static Span of(Instant start, ClockTarget target, Duration putOff) {
        var given = target.due().plus(putOff);
        return new Span(
                start,
                warn(start, given),
                start.plus(given),
                start.plus(target.breachAfter().plus(putOff)));
    }

    Span longerBy(Duration more) {
        var given = Duration.between(startedAt, dueAt).plus(more);
        return new Span(startedAt, warn(startedAt, given), startedAt.plus(given), breachAt.plus(more));
    }

    private static Instant warn(Instant start, Duration given) {
        return start.plusMillis(Math.round(given.toMillis() * WARN));
    }

    /** How a clock with these times stands that nothing has stopped. */
    ClockState runningAt(Instant now) {
        if (now.isBefore(warnAt)) {
            return ClockState.RUNNING;
        }
        return now.isBefore(breachAt) ? ClockState.AT_RISK : ClockState.BREACHED;
    }

    /** How a clock with these times ends that was stopped then. */
    ClockState stoppedAt(Instant end) {
        return end.isAfter(breachAt) ? ClockState.BREACHED : ClockState.MET;
    }

    /** How a clock ends that became pointless then. */
    ClockState cancelledAt(Instant end) {
        return end.isAfter(breachAt) ? ClockState.BREACHED : ClockState.CANCELLED;
    }

    /** When a running clock changes next, if it still does. */
    Optional<Instant> nextChange(Instant now) {
        if (now.isBefore(warnAt)) {
            return Optional.of(warnAt);
        }
        return now.isBefore(breachAt) ? Optional.of(breachAt) : Optional.empty();
    }
}
