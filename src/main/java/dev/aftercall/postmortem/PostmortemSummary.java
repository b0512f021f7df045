package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One row of a list of postmortems.
 *
 * @param incidentDate the day (UTC) on which the incident began
 * @param sectionsDone how many of the six sections are done
 * @param publishedVersion the number of the latest published version; 0 if none is
 */
public record PostmortemSummary(
        PostmortemId id,
        IncidentId incident,
        IncidentKey key,
        String title,
        Severity severity,
        PostmortemState state,
        LocalDate incidentDate,
        int sectionsDone,
        Set<UserId> authors,
        Set<UserId> reviewers,
        Instant openedAt,
        UserId changedBy,
        Instant changedAt,
        int publishedVersion) {}
