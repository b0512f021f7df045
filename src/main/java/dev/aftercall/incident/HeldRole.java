package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import java.time.Instant;

/** A role that someone holds in an open incident. */
public record HeldRole(
        IncidentRole role,
        Instant since,
        IncidentId incident,
        IncidentKey key,
        String title,
        Severity severity,
        IncidentStatus status) {}
