package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line in the history of one of the six times. */
public record TimeChange(
        IncidentTime time,
        @Nullable Instant from,
        @Nullable Instant to,
        UserId changedBy,
        Instant changedAt,
        String reason) {}
