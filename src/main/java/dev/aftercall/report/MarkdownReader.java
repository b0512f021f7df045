package dev.aftercall.report;

import dev.aftercall.report.ReportMeta.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MarkdownWriter} wrote; the way back of the export. Facts about the report itself are not in it. */
public final class MarkdownReader {

    static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}(?=[^`]*$)|~{3,}).*$");
    private static final String TITLE = "# Voice Agent Incident Postmortem";
    private static final List<String> SECTIONS = List.of(
            "## Summary",
            "## Impact Assessment",
            "## Timeline of Events",
            "## Root Cause Analysis",
            "## Action Items",
            "## Lessons Learned",
            "## Regression Cases",
            "## Runbook Changes",
            "## " + MarkdownMeetings.TITLE);

    /** Exports of earlier portals end with the lessons, those of postmortems without a meeting with the runbook. */
    private static final int FEWEST = 6;

    /** Lines behind which Markdown of users stands without being indented. */
    private static final Set<String> TEXTS = Set.of("**Notes:**", "**Root cause:**", "### Conclusion");

    private static final ReportMeta DRAFT = new ReportMeta("", "", 1, null, Audience.INTERNAL, null);

    /** The document, or nothing if the text is not a whole export. */
    public Optional<PostmortemDocument> read(String markdown) {
        var lines = markdown.replace("\r\n", "\n").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
            return Optional.empty();
        }
        var starts = starts(lines);
        if (starts.size() < FEWEST) {
            return Optional.empty();
        }
        var facts = ReadHead.of(lines.subList(1, starts.getFirst()));
        return Optional.ofNullable(facts).map(head -> document(head, lines, starts));
    }

    private static PostmortemDocument document(IncidentFacts head, List<String> lines, List<Integer> starts) {
        return new PostmortemDocument(
                DRAFT,
                head,
                text(part(lines, starts, 0)),
                ReadImpact.of(part(lines, starts, 1)),
                ReadTimeline.of(part(lines, starts, 2), head.start()),
                ReadRootCause.of(part(lines, starts, 3)),
                ReadActions.of(part(lines, starts, 4)),
                ReadLessons.of(part(lines, starts, 5)),
                ReadFollowUp.cases(part(lines, starts, 6)),
                ReadFollowUp.changes(part(lines, starts, 7)),
                ReadMeetings.of(part(lines, starts, 8)));
    }

    /**
     * Where the sections begin. A heading inside a fence is text; in lists texts are indented, so that nothing in them looks
     * like the heading of a section.
     */
    private static List<Integer> starts(List<String> lines) {
        var starts = new ArrayList<Integer>();
        var fence = "";
        var inText = false;
        for (var i = 0; i < lines.size() && starts.size() < SECTIONS.size(); i++) {
            var line = lines.get(i);
            if (fence.isEmpty() && line.equals(SECTIONS.get(starts.size()))) {
                starts.add(i);
                inText = starts.size() <= 2;
            }
            inText |= TEXTS.contains(line);
            fence = inText ? fenceAfter(fence, line) : "";
        }
        return starts;
    }

    /** The fence that is open behind a line, empty for none. */
    static String fenceAfter(String fence, String line) {
        if (fence.isEmpty()) {
            var opening = FENCE.matcher(line);
            return opening.matches() ? opening.group(1) : "";
        }
        var mark = line.strip();
        var closes = mark.startsWith(fence) && mark.chars().allMatch(c -> c == fence.charAt(0));
        return closes ? "" : fence;
    }

    private static List<String> part(List<String> lines, List<Integer> starts, int index) {
        if (index >= starts.size()) {
            return List.of();
        }
        var end = index + 1 < starts.size() ? starts.get(index + 1) : lines.size();
        return lines.subList(starts.get(index) + 1, end);
    }

    /** Lines as one text without blank lines around. */
    static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    /** Takes back what {@link MarkdownText#inline} and {@link MarkdownText#lines} put before special characters. */
    static String plain(String inline) {
        return inline.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    /** Takes back {@link MarkdownText#lines}. */
    static String plainLines(List<String> lines) {
        var result = new ArrayList<String>();
        for (var line : lines) {
            var slashes = line.length() - line.replaceFirst("\\\\+\\z", "").length();
            result.add(plain(slashes % 2 == 1 ? line.substring(0, line.length() - 1) : line));
        }
        return text(result);
    }

    /** Moves lines back to the left. */
    static List<String> outdent(List<String> lines, int columns) {
        var margin = " ".repeat(columns);
        return lines.stream()
                .map(line -> line.startsWith(margin) ? line.substring(columns) : line.stripLeading())
                .toList();
    }

    /** The address of a link, or the plain text where there is none. */
    static @Nullable String address(String written) {
        if (written.isBlank()) {
            return null;
        }
        return written.startsWith("<") && written.endsWith(">")
                ? written.substring(1, written.length() - 1)
                : plain(written);
    }
}
