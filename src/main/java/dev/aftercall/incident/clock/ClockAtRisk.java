package dev.aftercall.incident.clock;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.time.Instant;

/** Four fifths of a clock's time are gone; for those who notify. */
public record ClockAtRisk(IncidentId incident, IncidentKey key, ClockId clock, Instant dueAt) {}
