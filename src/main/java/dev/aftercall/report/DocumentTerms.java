package dev.aftercall.report;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Measured;
import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.report.IncidentFacts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what other modules know in the terms of the document. */
final class DocumentTerms {

    private DocumentTerms() {}

    static IncidentFacts.Severity severity(dev.aftercall.base.Severity severity) {
        return switch (severity) {
            case SEV1 -> IncidentFacts.Severity.SEV_1;
            case SEV2 -> IncidentFacts.Severity.SEV_2;
            case SEV3 -> IncidentFacts.Severity.SEV_3;
        };
    }

    /** What was affected, the layer, and how long detection and mitigation took, as far as it is recorded. */
    static List<Fact> moreFacts(IncidentDetails incident) {
        var facts = new ArrayList<Fact>();
        var workflows = String.join(", ", incident.workflows());
        var regions = String.join(", ", incident.regions());
        if (!workflows.isEmpty()) {
            facts.add(new Fact("Affected", workflows, regions.isEmpty() ? null : regions));
        } else if (!regions.isEmpty()) {
            facts.add(new Fact("Affected", regions, null));
        }
        if (incident.layer() != null) {
            facts.add(new Fact("Layer of origin", incident.layer().label(), null));
        }
        addDuration(facts, "Detected after", incident.durations().toDetect());
        addDuration(facts, "Mitigated after", incident.durations().toMitigate());
        return facts;
    }

    private static void addDuration(List<Fact> facts, String label, Measured measured) {
        if (measured instanceof Measured.Recorded(var length)) {
            facts.add(new Fact(label, ReportTimes.duration(length), null));
        }
    }

    static Impact.Row impactRow(ImpactRow row) {
        return new Impact.Row(
                row.dimension().label(),
                row.value(),
                row.baseline().isBlank() ? null : row.baseline(),
                row.source(),
                switch (row.state()) {
                    case RECORDED -> Impact.State.RECORDED;
                    case ESTIMATED -> Impact.State.ESTIMATED;
                    case UNKNOWN -> Impact.State.UNKNOWN;
                });
    }

    /**
     * A line of the timeline.
     *
     * @param written changes what the portal itself wrote, such as to hide names
     */
    static TimelineRow timelineRow(TimelineEntry entry, @Nullable String author, UnaryOperator<String> written) {
        return switch (entry) {
            case Activity activity ->
                new TimelineRow(
                        activity.occurredAt(),
                        TimelineRow.Precision.EXACT,
                        label(activity),
                        null,
                        null,
                        text(activity, written),
                        null,
                        author);
            case Note note ->
                new TimelineRow(
                        note.occurredAt(),
                        precision(note.precision()),
                        label(note.milestone()),
                        marker(note.marker()),
                        layer(note.layer()),
                        note.text(),
                        note.evidenceUrl(),
                        author);
        };
    }

    static ActionRow actionRow(ActionItem item, @Nullable String owner) {
        return new ActionRow(
                item.title(),
                item.details(),
                owner,
                item.due(),
                switch (item.horizon()) {
                    case IMMEDIATE -> ActionRow.Horizon.IMMEDIATE;
                    case SHORT -> ActionRow.Horizon.SHORT_TERM;
                    case LONG -> ActionRow.Horizon.LONG_TERM;
                },
                ActionRow.Kind.valueOf(item.kind().name()),
                ActionRow.Priority.valueOf(item.priority().name()),
                ActionRow.State.valueOf(item.state().name()),
                blankToNull(item.reason()),
                blankToNull(item.proof()),
                item.trackerUrl());
    }

    static LessonRow lessonRow(Lesson lesson) {
        return new LessonRow(
                LessonRow.Kind.valueOf(lesson.kind().name()),
                LessonRow.Area.valueOf(lesson.area().name()),
                lesson.text());
    }

    /** What the portal wrote and the reason are plain text, only the note is Markdown. */
    private static String text(Activity activity, UnaryOperator<String> written) {
        return Stream.of(
                        MarkdownText.lines(written.apply(activity.text())),
                        MarkdownText.lines(activity.reason()),
                        activity.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static TimelineRow.Precision precision(Precision precision) {
        return switch (precision) {
            case EXACT -> TimelineRow.Precision.EXACT;
            case MINUTE -> TimelineRow.Precision.MINUTE;
            case APPROXIMATE -> TimelineRow.Precision.APPROXIMATE;
        };
    }

    /** None where the text says the same. */
    private static @Nullable String label(Activity activity) {
        var label = label(activity.milestone());
        return activity.text().equals(label) ? null : label;
    }

    private static @Nullable String label(@Nullable Milestone milestone) {
        return milestone == null ? null : milestone.label();
    }

    private static TimelineRow.@Nullable Marker marker(@Nullable Marker marker) {
        return marker == null ? null : TimelineRow.Marker.valueOf(marker.name());
    }

    private static TimelineRow.@Nullable Layer layer(@Nullable Layer layer) {
        return layer == null ? null : TimelineRow.Layer.valueOf(layer.name());
    }

    static @Nullable String blankToNull(String text) {
        return Objects.requireNonNull(text).isBlank() ? null : text;
    }
}
