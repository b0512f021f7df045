package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.TimelineEntry;
import java.util.List;
import java.util.Set;

/**
 * What the incident's room knows that a postmortem can begin with.
 *
 * @param summary a draft of the summary: what callers noticed, when, how bad, how it ended
 * @param isTold whether anybody wrote in the room what happened, so that the draft says more than times and figures
 * @param impact the figures that were measured; dimensions that nobody measured are missing
 * @param people who held a role or wrote a note
 * @param entries what of the timeline a reader needs, oldest first
 * @param missed response clocks whose time ran out, in the order in which they were due
 */
public record RoomFacts(
        String summary,
        boolean isTold,
        List<ImpactRow> impact,
        Set<UserId> people,
        List<TimelineEntry> entries,
        List<MissedClock> missed) {}
