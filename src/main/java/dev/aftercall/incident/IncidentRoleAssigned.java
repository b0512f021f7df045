package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** Someone got a role in an incident. */
public record IncidentRoleAssigned(
        IncidentId incident, IncidentKey key, IncidentRole role, UserId user, UserId by, Instant at) {}
