package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import dev.aftercall.report.TimelineRow.Layer;
import dev.aftercall.report.TimelineRow.Marker;
import dev.aftercall.report.TimelineRow.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an exported timeline. A text may look like a label or like an origin; of all readings the first one
 * is taken that would be written the same way.
 */
final class ReadTimeline {

    private static final Pattern ROW =
            Pattern.compile("(?ds)^- \\*\\*(~?)(\\d\\d:\\d\\d(?::\\d\\d)?) UTC\\*\\*(?:[ \\n](.*))?$");
    private static final Pattern DAY = Pattern.compile("(?ds)^### (\\d{4}-\\d\\d-\\d\\d)$");
    private static final Pattern LABEL = Pattern.compile("(?ds)^\\*\\*((?:[^*\\\\]|\\\\.)+):\\*\\*(?:\\s+|$)");
    private static final Pattern ORIGIN = Pattern.compile("(?ds)(?:^|\\s)\\*\\(((?:[^*\\\\]|\\\\.)*)\\)\\*$");
    private static final Pattern EVIDENCE = Pattern.compile("(?ds)(?:^|\\s)Evidence: (<[^<>\\s]+>)$");

    private final List<TimelineRow> rows = new ArrayList<>();
    private LocalDate day;

    private ReadTimeline(LocalDate day) {
        this.day = day;
    }

    static Timeline of(List<String> lines, @Nullable Instant start) {
        var reader = new ReadTimeline(start == null ? LocalDate.EPOCH : ReportTimes.day(start));
        var i = 0;
        while (i < lines.size() && !lines.get(i).equals("**Notes:**")) {
            var end = i + 1;
            while (end < lines.size()
                    && (lines.get(end).isBlank() || lines.get(end).startsWith("  "))) {
                end++;
            }
            reader.block(lines.subList(i, end));
            i = end;
        }
        return new Timeline(
                reader.rows, i < lines.size() ? MarkdownReader.text(lines.subList(i + 1, lines.size())) : "");
    }

    private void block(List<String> lines) {
        var heading = DAY.matcher(lines.getFirst());
        if (heading.matches()) {
            day = LocalDate.parse(heading.group(1));
        } else {
            var source = String.join("\n", lines).stripTrailing();
            var head = ROW.matcher(source);
            if (head.matches()) {
                rows.add(row(head.group(1), head.group(2), head.group(3) == null ? "" : head.group(3), source));
            }
        }
    }

    private TimelineRow row(String about, String clock, String rest, String source) {
        var at = day.atTime(LocalTime.parse(clock)).toInstant(ZoneOffset.UTC);
        var precision =
                !about.isEmpty() ? Precision.APPROXIMATE : clock.length() > 5 ? Precision.EXACT : Precision.MINUTE;
        var plainRow = new TimelineRow(at, precision, null, null, null, body(rest), null, null);
        return Stream.of(true, false)
                .flatMap(label -> Stream.of(true, false).map(end -> reading(plainRow, rest, label, end)))
                .filter(row -> MarkdownTimeline.item(row, rows.size() + 1)
                        .stripTrailing()
                        .equals(source))
                .findFirst()
                .orElse(plainRow);
    }

    private static TimelineRow reading(TimelineRow row, String rest, boolean withLabel, boolean withEnd) {
        var label = withLabel ? LABEL.matcher(rest) : null;
        var name = label != null && label.find() ? plain(label.group(1)) : null;
        var text = label != null && name != null ? rest.substring(label.end()) : rest;
        if (!withEnd) {
            return new TimelineRow(row.at(), row.precision(), name, null, null, body(text), null, null);
        }
        var origin = ORIGIN.matcher(text);
        var parts = origin.find() ? plain(origin.group(1)) : "";
        text = parts.isEmpty() ? text : text.substring(0, origin.start()).stripTrailing();
        var evidence = EVIDENCE.matcher(text);
        var address = evidence.find() ? MarkdownReader.address(evidence.group(1)) : null;
        text = address == null ? text : text.substring(0, evidence.start()).stripTrailing();
        var marker = Stream.of(Marker.values())
                .filter(each -> begins(parts, each.label()))
                .findFirst()
                .orElse(null);
        var afterMarker = marker == null
                ? parts
                : parts.substring(marker.label().length()).replaceFirst("^, ", "");
        var layer = Stream.of(Layer.values())
                .filter(each -> begins(afterMarker, each.label()))
                .findFirst()
                .orElse(null);
        var afterLayer = layer == null
                ? afterMarker
                : afterMarker.substring(layer.label().length()).replaceFirst("^, ", "");
        var author = afterLayer.startsWith("noted by ") ? afterLayer.substring("noted by ".length()) : null;
        return new TimelineRow(row.at(), row.precision(), name, marker, layer, body(text), address, author);
    }

    private static boolean begins(String parts, String label) {
        return parts.equals(label) || parts.startsWith(label + ", ");
    }

    private static String body(String text) {
        return MarkdownReader.text(MarkdownReader.outdent(text.lines().toList(), 2));
    }
}
