package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an incident list.
 *
 * @param endedAt when it was resolved, cancelled or marked as a duplicate; null while open
 * @param customerImpact its beginning, at most 300 characters
 * @param duplicateOf null if there is none or the reader may not see it
 */
public record IncidentSummary(
        IncidentId id,
        IncidentKey key,
        String title,
        Severity severity,
        IncidentStatus status,
        @Nullable Layer layer,
        @Nullable UserId commander,
        Instant declaredAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        boolean drill,
        boolean confidential,
        List<String> workflows,
        List<String> regions,
        List<String> tags,
        String customerImpact,
        @Nullable IncidentKey duplicateOf) {

    /** How long it has been open, or was. */
    public Duration age(Instant now) {
        return Duration.between(declaredAt, endedAt == null ? now : endedAt);
    }
}
