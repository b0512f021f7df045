package dev.aftercall.postmortem;

import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a first summary out of what an incident knows: what callers noticed, when and how bad, how it ended. */
final class SummaryDraft {

    private SummaryDraft() {}

    /** What somebody told about it in the room; empty if nobody did. */
    static String told(IncidentDetails incident) {
        return (incident.summary().isBlank() ? incident.customerImpact() : incident.summary()).strip();
    }

    static String of(IncidentDetails incident, List<ImpactRow> impact, List<TimelineEntry> timeline) {
        var told = told(incident);
        var sentences = new ArrayList<String>();
        if (!told.isEmpty() && !told.contains("\n")) {
            sentences.add(sentence(told));
        }
        sentences.add(when(incident));
        impact.stream()
                .filter(row -> row.dimension().hasBaseline())
                .map(SummaryDraft::reached)
                .forEach(sentences::add);
        var ending = ending(timeline);
        if (!ending.isEmpty()) {
            sentences.add("How it ended: " + sentence(ending));
        }
        var paragraph = String.join(" ", sentences);
        var draft = told.contains("\n") ? told + "\n\n" + paragraph : paragraph;
        return draft.length() <= FieldKey.SUMMARY.maxLength() ? draft : told;
    }

    /** Such as {@code SEV-2 on 8 Sep 2026 from 14:05 to 15:02 UTC, 57 min; Booking, EU.} */
    private static String when(IncidentDetails incident) {
        var facts = Facts.of(incident);
        var where = new ArrayList<>(incident.workflows());
        where.addAll(incident.regions());
        return "%s %s UTC%s%s."
                .formatted(
                        facts.severity().label(),
                        span(facts.startedAt(), facts.endedAt()),
                        facts.duration().map(time -> ", " + Times.rounded(time)).orElse(""),
                        where.isEmpty() ? "" : "; " + String.join(", ", where));
    }

    private static String span(Instant start, @Nullable Instant end) {
        var day = Times.day(start);
        if (end == null) {
            return "since %s, %s".formatted(day, Times.minute(start));
        }
        return day.equals(Times.day(end))
                ? "on %s from %s to %s".formatted(day, Times.minute(start), Times.minute(end))
                : "from %s, %s to %s, %s".formatted(day, Times.minute(start), Times.day(end), Times.minute(end));
    }

    private static String reached(ImpactRow row) {
        var usual = row.baseline().isEmpty() ? "" : " (usually %s)".formatted(row.baseline());
        return "%s was %s%s.".formatted(row.dimension().label(), row.value(), usual);
    }

    private static String ending(List<TimelineEntry> timeline) {
        return timeline.stream()
                .filter(entry -> entry instanceof Activity change
                        && change.activity() == ActivityKind.STATUS
                        && !change.note().isBlank())
                .max(Comparator.comparing(TimelineEntry::occurredAt))
                .map(entry -> ((Activity) entry).note().strip())
                .orElse("");
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
