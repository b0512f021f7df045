package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads exported regression cases and runbook changes. */
final class ReadFollowUp {

    private static final Pattern CASE = Pattern.compile("(?ds)^- \\*\\*(.*)\\*\\* — ([A-Za-z]+), ([a-z ]+)$");
    private static final Pattern DETAIL =
            Pattern.compile("(?ds)^ {2}- (Expected|Conversation|Turn|Failure|Test|Failed|Passed|Suite): (.*)$");
    private static final Pattern RUN = Pattern.compile("(?ds)^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z) (.*)$");
    private static final Pattern ANSWER =
            Pattern.compile("(?ds)^- \\*\\*(.*):\\*\\* ([a-z ]+?)(?: \\(version (\\d{1,9})\\))?$");

    private ReadFollowUp() {}

    static RegressionCases cases(List<String> lines) {
        var rows = new ArrayList<RegressionRow>();
        for (var i = 0; i < lines.size(); i = end(lines, i)) {
            var head = CASE.matcher(lines.get(i));
            if (head.matches()) {
                var named = named(lines.subList(i + 1, end(lines, i)));
                rows.add(new RegressionRow(
                        plain(head.group(1)),
                        named.getOrDefault("Expected", ""),
                        named.getOrDefault("Conversation", ""),
                        turn(named.get("Turn")),
                        ReadActions.find(
                                TimelineRow.Layer.values(),
                                TimelineRow.Layer::label,
                                head.group(2),
                                TimelineRow.Layer.LLM),
                        named.getOrDefault("Failure", ""),
                        named.getOrDefault("Test", ""),
                        ReadActions.find(
                                RegressionRow.State.values(),
                                RegressionRow.State::label,
                                head.group(3),
                                RegressionRow.State.PROPOSED),
                        run(named.get("Failed")),
                        run(named.get("Passed")),
                        named.getOrDefault("Suite", "")));
            }
        }
        return new RegressionCases(rows, WaiverText.read(lines));
    }

    static RunbookChanges changes(List<String> lines) {
        var rows = new ArrayList<RunbookRow>();
        for (var i = 0; i < lines.size(); i = end(lines, i)) {
            var head = ANSWER.matcher(lines.get(i));
            if (head.matches()) {
                rows.add(new RunbookRow(
                        plain(head.group(1)),
                        ReadActions.find(
                                RunbookRow.Outcome.values(),
                                RunbookRow.Outcome::label,
                                head.group(2),
                                RunbookRow.Outcome.CHANGE),
                        MarkdownReader.plainLines(MarkdownReader.outdent(lines.subList(i + 1, end(lines, i)), 2)),
                        head.group(3) == null ? null : Integer.valueOf(head.group(3))));
            }
        }
        return new RunbookChanges(rows, WaiverText.read(lines));
    }

    /** Where the item that begins in this line is over. */
    private static int end(List<String> lines, int from) {
        var end = from + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith("  "))) {
            end++;
        }
        return end;
    }

    private static Map<String, String> named(List<String> lines) {
        var texts = new HashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines) {
            var detail = DETAIL.matcher(line);
            if (detail.matches()) {
                current = new ArrayList<>(List.of(detail.group(2)));
                texts.put(detail.group(1), current);
            } else {
                current.add(line.startsWith("    ") ? line.substring(4) : line);
            }
        }
        var named = new HashMap<String, String>();
        texts.forEach((name, text) -> named.put(name, MarkdownReader.plainLines(text)));
        return named;
    }

    private static RegressionRow.@Nullable Run run(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var written = RUN.matcher(text);
        return written.matches() ? new RegressionRow.Run(written.group(2), Instant.parse(written.group(1))) : null;
    }

    private static @Nullable Integer turn(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }
}
