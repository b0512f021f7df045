package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;

/** An incident was opened. */
public record IncidentDeclared(IncidentId incident, IncidentKey key, Severity severity, UserId by, Instant at) {}
