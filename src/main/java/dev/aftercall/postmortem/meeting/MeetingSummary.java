package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;

/**
 * A meeting as lists show it.
 *
 * @param title of the postmortem
 */
public record MeetingSummary(
        MeetingId id,
        PostmortemId postmortem,
        IncidentKey incident,
        Severity severity,
        String title,
        MeetingState state,
        Instant startsAt) {}
