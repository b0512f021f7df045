package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The timeline as a Markdown list, under date headings when it spans days. */
final class MarkdownTimeline {

    private static final Pattern OPENS_BLOCK = Pattern.compile("^\\s*(?:[>#|]|[-+*]\\s|\\d+[.)]\\s|```|~~~|\\[\\^).*");

    private MarkdownTimeline() {}

    /**
     * Writes the timeline.
     *
     * @param start of the incident, whose day needs no heading
     */
    static void write(MarkdownPage page, Timeline timeline, @Nullable Instant start) {
        writeRows(page, timeline.rows(), start);
        if (!timeline.notes().isBlank()) {
            page.block("**Notes:**").block(EmbeddedMarkdown.of(timeline.notes(), "timeline-"));
        }
    }

    private static void writeRows(MarkdownPage page, List<TimelineRow> rows, @Nullable Instant start) {
        var spansDays = rows.stream()
                .anyMatch(row -> start == null || !ReportTimes.day(row.at()).equals(ReportTimes.day(start)));
        var day = LocalDate.MIN;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var isNewDay = !ReportTimes.day(row.at()).equals(day);
            day = ReportTimes.day(row.at());
            if (isNewDay && spansDays) {
                page.heading(3, day.toString());
            }
            var item = item(row, i + 1);
            if (isNewDay) {
                page.block(item);
            } else {
                page.line(item);
            }
        }
    }

    static String item(TimelineRow row, int number) {
        var text = EmbeddedMarkdown.of(row.text(), "event-" + number + "-");
        var head =
                "- **" + ReportTimes.timeOfDay(row) + " UTC**" + (row.label() == null ? "" : " " + label(row.label()));
        var isOneLine = text.indexOf('\n') < 0 && !OPENS_BLOCK.matcher(text).matches();
        var body = isOneLine ? head + " " + text : head + "\n\n  " + MarkdownText.indent(text, 2) + "\n";
        var end = end(row);
        if (end.isEmpty()) {
            return body;
        }
        return isOneLine ? body.stripTrailing() + " " + end : body + "\n  " + end + "\n";
    }

    private static String label(String label) {
        return "**" + inline(label) + ":**";
    }

    private static String end(TimelineRow row) {
        var parts = new StringJoiner(" ");
        if (row.evidenceUrl() != null) {
            parts.add("Evidence: " + MarkdownText.link(row.evidenceUrl()));
        }
        var origin = origin(row);
        if (!origin.isEmpty()) {
            parts.add("*(" + origin + ")*");
        }
        return parts.toString();
    }

    private static String origin(TimelineRow row) {
        var parts = new StringJoiner(", ");
        if (row.marker() != null) {
            parts.add(row.marker().label());
        }
        if (row.layer() != null) {
            parts.add(row.layer().label());
        }
        if (row.author() != null) {
            parts.add("noted by " + inline(row.author()));
        }
        return parts.toString();
    }
}
