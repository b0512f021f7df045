package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** An incident was resolved. */
public record IncidentResolved(IncidentId incident, IncidentKey key, UserId by, Instant at) {}
