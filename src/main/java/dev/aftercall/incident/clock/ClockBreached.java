package dev.aftercall.incident.clock;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.time.Instant;

/**
 * A clock passed its limit; for those who notify.
 *
 * @param at when it did, which may be long before the portal could say so
 */
public record ClockBreached(IncidentId incident, IncidentKey key, ClockId clock, Instant at) {}
