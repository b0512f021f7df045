package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.evidence.MetricReading;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in plain words what a timeline entry or a measurement shows. */
@Component
class EvidenceWords {

    private static final int LONGEST = 300;

    private final Markdown markdown;

    EvidenceWords(Markdown markdown) {
        this.markdown = markdown;
    }

    Evidence entry(TimelineEntry entry) {
        var withdrawn = entry instanceof Note note && note.isStruck();
        var text = switch (entry) {
            case Note note -> markdown.toPlainText(note.text());
            case Activity activity -> activity.text();
        };
        var details = switch (entry) {
            case Note _ -> text;
            case Activity activity -> lines(activity.text(), activity.reason(), markdown.toPlainText(activity.note()));
        };
        return new Evidence(EvidenceRef.of(entry.id()), entry.occurredAt(), oneLine(text), details.strip(), withdrawn);
    }

    static Evidence measurement(MetricReading reading) {
        var measurement = reading.measurement();
        var unit = reading.metric().unit();
        var usual = measurement.usual();
        var text =
                reading.metric().name() + " " + reading.text() + (usual == null ? "" : ", usual " + unit.text(usual));
        var goal = reading.metric().goal();
        var calls = measurement.sampleSize();
        return new Evidence(
                EvidenceRef.of(measurement.id()),
                measurement.measuredAt(),
                oneLine(text),
                lines(
                        goal.isEmpty() ? "" : "Target: " + goal,
                        calls == null ? "" : "Sample: " + calls,
                        measurement.source().isBlank() ? "" : "Source: " + measurement.source()),
                measurement.isStruck());
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
