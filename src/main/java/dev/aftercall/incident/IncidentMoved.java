package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** Something about an incident changed, whatever it was; published inside the transaction, after the change. */
public record IncidentMoved(IncidentCourse incident, UserId by, Instant at) {}
