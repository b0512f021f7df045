package dev.aftercall.incident.mode;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.SignificantWords;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An incident to compare with, once for each of its failure modes. */
record SimilarRow(
        IncidentId id,
        int keyYear,
        int keyNumber,
        String title,
        String impact,
        Severity severity,
        IncidentStatus status,
        @Nullable Layer layer,
        List<String> workflows,
        boolean drill,
        Instant declaredAt,
        @Nullable String mode,
        @Nullable Integer playbook,
        @Nullable ModeState state) {

    static final String SELECT = "select i.id, i.keyYear, i.keyNumber, i.facts.title,"
            + " substring(i.facts.customerImpact, 1, 300), i.severity, i.status, i.facts.layer, i.facts.workflows,"
            + " i.drill, i.times.declaredAt, m.modeKey, m.playbookVersion, m.state";

    IncidentKey key() {
        return IncidentKey.of(keyYear, keyNumber);
    }

    /** What an incident is compared by, from its rows. */
    static Likeness.Traits traits(List<SimilarRow> rows) {
        var row = rows.getFirst();
        return new Likeness.Traits(
                modes(rows, ModeState.CONFIRMED),
                modes(rows, ModeState.SUSPECTED),
                row.layer,
                Set.copyOf(row.workflows),
                SignificantWords.of(row.title + " " + row.impact));
    }

    SimilarIncident toSimilar(Likeness likeness, List<String> modes) {
        return new SimilarIncident(
                id,
                key(),
                title,
                severity,
                status,
                drill,
                declaredAt,
                likeness.score(),
                likeness.reasons(),
                modes,
                List.of());
    }

    private static Set<String> modes(List<SimilarRow> rows, ModeState state) {
        return rows.stream()
                .filter(row -> row.state == state)
                .map(SimilarRow::mode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
