package dev.aftercall.postmortem;

import dev.aftercall.incident.IncidentId;

/** A postmortem was opened for a resolved incident. */
public record PostmortemOpened(PostmortemId postmortem, IncidentId incident) {}
