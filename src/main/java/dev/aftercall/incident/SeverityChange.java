package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;

/** A line in the history of the severity. */
public record SeverityChange(Severity from, Severity to, UserId changedBy, Instant changedAt, String reason) {}
