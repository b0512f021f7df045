package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.time.LocalDate;

/**
 * What the parts of a postmortem need to know of the whole.
 *
 * @param incidentDate the day (UTC) on which the incident began
 */
public record PostmortemRef(
        PostmortemId id,
        IncidentId incident,
        IncidentKey key,
        Severity severity,
        LocalDate incidentDate,
        PostmortemState state) {}
