package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;

/** An incident was rated anew. */
public record IncidentSeverityChanged(
        IncidentId incident, IncidentKey key, Severity from, Severity to, UserId by, Instant at) {}
