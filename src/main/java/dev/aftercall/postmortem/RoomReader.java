package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.RoleHolding;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.playbook.ClockStop;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what an incident's room knows: its facts, timeline, measurements and clocks. */
@Component
class RoomReader {

    /** A short timeline is taken over with all its notes; of a longer one only those that somebody marked. */
    private static final int FEW_NOTES = 30;

    private static final Set<ActivityKind> KEY_ACTIVITIES =
            EnumSet.of(ActivityKind.DECLARED, ActivityKind.STATUS, ActivityKind.SEVERITY);

    /** These clocks are about the postmortem, not about the response. */
    private static final Set<ClockStop> AFTERWARDS = EnumSet.of(ClockStop.MEETING_HELD, ClockStop.REPORT_PUBLISHED);

    private final TimelineQueries timelines;
    private final MeasuredImpact measured;
    private final ClockQueries clocks;

    RoomReader(TimelineQueries timelines, MeasuredImpact measured, ClockQueries clocks) {
        this.timelines = timelines;
        this.measured = measured;
        this.clocks = clocks;
    }

    RoomFacts read(IncidentDetails incident) {
        var timeline = timelines.all(incident.key());
        var impact = measured.of(incident.key());
        return new RoomFacts(
                SummaryDraft.of(incident, impact, timeline),
                !SummaryDraft.told(incident).isEmpty(),
                impact,
                people(incident, timeline),
                entries(timeline),
                missed(incident.key()));
    }

    private List<MissedClock> missed(IncidentKey key) {
        return clocks.board(key).clocks().stream()
                .filter(clock -> clock.isBreached() && !clock.superseded() && !AFTERWARDS.contains(clock.stop()))
                .sorted(Comparator.comparing(ResponseClock::dueAt))
                .map(clock -> new MissedClock(
                        clock.name(),
                        clock.doneName(),
                        clock.stop(),
                        clock.dueAt(),
                        clock.stopped() ? clock.endedAt() : null))
                .toList();
    }

    private static Set<UserId> people(IncidentDetails incident, List<TimelineEntry> timeline) {
        return Stream.concat(
                        incident.roles().stream().map(RoleHolding::user),
                        timeline.stream().filter(Note.class::isInstance).map(TimelineEntry::author))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<TimelineEntry> entries(List<TimelineEntry> timeline) {
        var fewNotes = timeline.stream().filter(Note.class::isInstance).count() < FEW_NOTES;
        return timeline.stream()
                .filter(entry -> isNeeded(entry, fewNotes))
                .sorted(Comparator.comparing(TimelineEntry::occurredAt))
                .toList();
    }

    private static boolean isNeeded(TimelineEntry entry, boolean fewNotes) {
        var stands = entry.pinned() || entry.milestone() != null;
        return switch (entry) {
            case Activity activity -> stands || KEY_ACTIVITIES.contains(activity.activity());
            case Note note -> !note.isStruck() && (stands || fewNotes || note.marker() != null);
        };
    }
}
