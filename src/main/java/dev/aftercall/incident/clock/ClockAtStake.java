package dev.aftercall.incident.clock;

import dev.aftercall.incident.IncidentKey;

/** A running clock that is at risk or breached, with the incident it belongs to. */
public record ClockAtStake(IncidentKey key, String title, ResponseClock clock) {}
