package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;
import java.time.Instant;
import java.util.Set;

/**
 * Measurements were taken down in an incident.
 *
 * @param metrics keys of their metrics
 * @param at when they were recorded, not when they were measured
 */
public record MeasurementsRecorded(IncidentId incident, Set<String> metrics, Instant at) {

    public MeasurementsRecorded {
        metrics = Set.copyOf(metrics);
    }
}
