package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** A line in the history of the status. */
public record StatusChange(
        IncidentStatus from, IncidentStatus to, UserId changedBy, Instant changedAt, String reason) {}
