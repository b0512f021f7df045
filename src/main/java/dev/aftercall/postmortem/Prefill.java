package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.RoleHolding;
import dev.aftercall.incident.TimelineEntry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills a new postmortem with what the incident knows already. */
@Component
class Prefill {

    /** A short timeline is taken over with all its notes; of a longer one only those that somebody marked. */
    private static final int FEW_NOTES = 30;

    private static final Set<ActivityKind> KEY_ACTIVITIES =
            EnumSet.of(ActivityKind.DECLARED, ActivityKind.STATUS, ActivityKind.SEVERITY);

    private final FieldWriter texts;
    private final FigureRepository figures;

    Prefill(FieldWriter texts, FigureRepository figures) {
        this.texts = texts;
        this.figures = figures;
    }

    void fill(Postmortem postmortem, IncidentDetails incident, List<TimelineEntry> timeline) {
        var by = postmortem.openedBy();
        var at = postmortem.openedAt();
        participants(incident, timeline).forEach(user -> postmortem.team().add(Part.PARTICIPANT, user));
        postmortem.written(SectionKind.OVERVIEW, by, at);
        for (var field : FieldKey.values()) {
            texts.begin(postmortem.id(), field, first(field, incident), by, at);
        }
        writeImpact(postmortem, by, at);
        var chosen = choose(timeline);
        if (!chosen.isEmpty()) {
            postmortem.choose(chosen.stream().map(TimelineEntry::id).toList());
            postmortem.written(SectionKind.TIMELINE, by, at);
        }
    }

    private void writeImpact(Postmortem postmortem, UserId by, Instant at) {
        for (var dimension : ImpactDimension.values()) {
            figures.saveAndFlush(new Figure(postmortem.id(), ImpactRow.unknown(dimension), by, at));
        }
    }

    private static String first(FieldKey field, IncidentDetails incident) {
        return switch (field) {
            case TITLE -> incident.title();
            case SUMMARY -> incident.summary().isBlank() ? incident.customerImpact() : incident.summary();
            case PROBLEM -> problem(incident);
            case PARTICIPANTS_NOTE, IMPACT_NOTES, TIMELINE_NOTES, ROOT_CAUSE_NOTES, CONCLUSION -> "";
        };
    }

    private static String problem(IncidentDetails incident) {
        var impact = incident.customerImpact();
        return impact.isBlank() || impact.length() > FieldKey.PROBLEM.maxLength() ? incident.title() : impact;
    }

    private static Set<UserId> participants(IncidentDetails incident, List<TimelineEntry> timeline) {
        return Stream.concat(
                        incident.roles().stream().map(RoleHolding::user),
                        timeline.stream().filter(Note.class::isInstance).map(TimelineEntry::author))
                .collect(Collectors.toSet());
    }

    private static List<TimelineEntry> choose(List<TimelineEntry> timeline) {
        var fewNotes = timeline.stream().filter(Note.class::isInstance).count() < FEW_NOTES;
        return timeline.stream().filter(entry -> isChosen(entry, fewNotes)).toList();
    }

    private static boolean isChosen(TimelineEntry entry, boolean fewNotes) {
        var stands = entry.pinned() || entry.milestone() != null;
        return switch (entry) {
            case Activity activity -> stands || KEY_ACTIVITIES.contains(activity.activity());
            case Note note -> !note.isStruck() && (stands || fewNotes || note.marker() != null);
        };
    }
}
