package dev.aftercall.importing;

import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;

/** What became of an imported file. */
public record ImportedPostmortem(PostmortemId postmortem, IncidentKey incident, String title) {}
