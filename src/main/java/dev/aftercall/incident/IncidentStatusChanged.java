package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** An incident moved to another status. */
public record IncidentStatusChanged(
        IncidentId incident, IncidentKey key, IncidentStatus from, IncidentStatus to, UserId by, Instant at) {}
