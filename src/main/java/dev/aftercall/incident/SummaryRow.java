package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list query selects; becomes an {@link IncidentSummary}. */
record SummaryRow(
        IncidentId id,
        int keyYear,
        int keyNumber,
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
        @Nullable Integer originalYear,
        @Nullable Integer originalNumber) {

    static final String SELECT =
            "select i.id, i.keyYear, i.keyNumber, i.facts.title, i.severity, i.status, i.facts.layer, i.commander,"
                    + " i.times.declaredAt, i.times.acknowledgedAt, i.times.resolvedAt, i.endedAt, i.drill,"
                    + " i.confidential, i.facts.workflows, i.facts.regions, i.facts.tags,"
                    + " substring(i.facts.customerImpact, 1, 300), original.keyYear, original.keyNumber";

    IncidentSummary toSummary() {
        return new IncidentSummary(
                id,
                IncidentKey.of(keyYear, keyNumber),
                title,
                severity,
                status,
                layer,
                commander,
                declaredAt,
                acknowledgedAt,
                resolvedAt,
                endedAt,
                drill,
                confidential,
                workflows,
                regions,
                tags,
                customerImpact,
                originalYear == null || originalNumber == null ? null : IncidentKey.of(originalYear, originalNumber));
    }
}
