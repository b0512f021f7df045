package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The six times of an incident; always in order. */
@Embeddable
class IncidentTimes {

    private @Nullable Instant impactStartedAt;
    private @Nullable Instant detectedAt;
    private Instant declaredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant mitigatedAt;
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected IncidentTimes() {}

    IncidentTimes(Instant declaredAt, @Nullable Instant detectedAt, @Nullable Instant impactStartedAt) {
        this.declaredAt = declaredAt;
        set(IncidentTime.DETECTED, detectedAt);
        set(IncidentTime.IMPACT_STARTED, impactStartedAt);
    }

    @Nullable Instant get(IncidentTime time) {
        return switch (time) {
            case IMPACT_STARTED -> impactStartedAt;
            case DETECTED -> detectedAt;
            case DECLARED -> declaredAt;
            case ACKNOWLEDGED -> acknowledgedAt;
            case MITIGATED -> mitigatedAt;
            case RESOLVED -> resolvedAt;
        };
    }

    Instant declaredAt() {
        return declaredAt;
    }

    /** Those that are known, in order. */
    Map<IncidentTime, Instant> recorded() {
        var recorded = new EnumMap<IncidentTime, Instant>(IncidentTime.class);
        for (var time : IncidentTime.values()) {
            var at = get(time);
            if (at != null) {
                recorded.put(time, at);
            }
        }
        return recorded;
    }

    /**
     * Records, corrects or clears a time.
     *
     * @throws RuleViolationException if it would lie on the wrong side of another, naming both
     */
    TimeMove set(IncidentTime time, @Nullable Instant at) {
        if (at != null) {
            recorded().forEach((other, otherAt) -> requireOrder(time, at, other, otherAt));
        }
        var move = new TimeMove(time, get(time), at);
        switch (time) {
            case IMPACT_STARTED -> impactStartedAt = at;
            case DETECTED -> detectedAt = at;
            case DECLARED -> declaredAt = requireDeclared(at);
            case ACKNOWLEDGED -> acknowledgedAt = at;
            case MITIGATED -> mitigatedAt = at;
            case RESOLVED -> resolvedAt = at;
        }
        return move;
    }

    private static Instant requireDeclared(@Nullable Instant at) {
        if (at == null) {
            throw new RuleViolationException("The declared time cannot be cleared, only corrected");
        }
        return at;
    }

    private static void requireOrder(IncidentTime time, Instant at, IncidentTime other, Instant otherAt) {
        if (time.compareTo(other) < 0 && at.isAfter(otherAt)) {
            throw new RuleViolationException("%s (%s) cannot lie after %s (%s)"
                    .formatted(time.label(), Times.utc(at), other.label(), Times.utc(otherAt)));
        }
        if (time.compareTo(other) > 0 && at.isBefore(otherAt)) {
            throw new RuleViolationException("%s (%s) cannot lie before %s (%s)"
                    .formatted(time.label(), Times.utc(at), other.label(), Times.utc(otherAt)));
        }
    }
}
