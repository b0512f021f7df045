package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;
import java.time.Instant;

/** A measurement of an incident counts no longer. */
public record MeasurementStruck(IncidentId incident, String metric, Instant at) {}
