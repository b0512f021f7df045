package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import dev.aftercall.report.WhyNode.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an exported root cause analysis with its tree of whys. */
final class ReadRootCause {

    private static final int INDENT = 4;
    private static final Pattern WHY =
            Pattern.compile("(?ds)^( *)(\\d+)\\. {1,2}\\*\\*((?:[^*\\\\]|\\\\.)*)\\*\\*(?: \\*\\(([a-z ]+)\\)\\*)?$");
    private static final Pattern LINK = Pattern.compile("(?ds)(?:^|\\s)<([^<>\\s]+)>$");
    private static final String NOTES = "**Root cause:**";
    private static final String CATEGORY = "**Category:** ";
    private static final String FACTORS = "**Contributing factors:**";
    private static final String PROBLEM = "**Problem:** ";
    private static final String PINNED = "- ";
    private static final String EVIDENCE = "Evidence: ";

    private final List<String> lines;
    private int at;

    private ReadRootCause(List<String> lines) {
        this.lines = lines;
    }

    static RootCause of(List<String> lines) {
        var end = lines.indexOf(NOTES);
        var notes = end < 0 ? "" : MarkdownReader.text(lines.subList(end + 1, lines.size()));
        return new ReadRootCause(end < 0 ? lines : lines.subList(0, end)).read(notes);
    }

    private RootCause read(String notes) {
        skipBlank();
        var problem = "";
        if (at < lines.size() && lines.get(at).startsWith(PROBLEM)) {
            var first = lines.get(at++).substring(PROBLEM.length());
            var more = new ArrayList<>(List.of(first));
            while (at < lines.size()
                    && !WHY.matcher(lines.get(at)).matches()
                    && !lines.get(at).startsWith("**")) {
                more.add(lines.get(at++));
            }
            problem = MarkdownReader.plainLines(more);
        }
        var whys = children(0);
        String category = null;
        var factors = new ArrayList<String>();
        for (; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.startsWith(CATEGORY)) {
                category = plain(line.substring(CATEGORY.length()));
            } else if (line.startsWith("- ") && !line.equals(FACTORS)) {
                factors.add(plain(line.substring(2)));
            }
        }
        return new RootCause(problem, whys, category, factors, notes);
    }

    private List<WhyNode> children(int depth) {
        var nodes = new ArrayList<WhyNode>();
        skipBlank();
        while (at < lines.size() && isAt(depth)) {
            nodes.add(node(depth));
            skipBlank();
        }
        return nodes;
    }

    private WhyNode node(int depth) {
        var head = WHY.matcher(lines.get(at++));
        var question = head.matches() ? plain(head.group(3)) : "";
        var mark = mark(head.group(4));
        var body = new ArrayList<String>();
        while (at < lines.size()
                && !WHY.matcher(lines.get(at)).matches()
                && (lines.get(at).isBlank() || lines.get(at).startsWith(" "))) {
            body.add(lines.get(at++));
        }
        var paragraphs = paragraphs(MarkdownReader.outdent(body, (depth + 1) * INDENT));
        var hasPinned =
                !paragraphs.isEmpty() && paragraphs.getLast().stream().allMatch(line -> line.startsWith(PINNED));
        var pinned = hasPinned ? paragraphs.removeLast() : List.<String>of();
        var hasEvidence =
                !paragraphs.isEmpty() && paragraphs.getLast().getFirst().startsWith(EVIDENCE);
        var evidence = hasEvidence ? String.join("\n", paragraphs.removeLast()).substring(EVIDENCE.length()) : "";
        var link = LINK.matcher(evidence);
        var url = link.find() ? link.group(1) : null;
        var text = url == null ? evidence : evidence.substring(0, link.start());
        return new WhyNode(
                question,
                MarkdownReader.plainLines(joined(paragraphs)),
                mark,
                text.isBlank() ? null : MarkdownReader.plainLines(text.lines().toList()),
                url,
                pinned.stream()
                        .map(line -> plain(line.substring(PINNED.length())))
                        .toList(),
                children(depth + 1));
    }

    private static List<List<String>> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(List.copyOf(open));
        }
        return paragraphs;
    }

    private static List<String> joined(List<List<String>> paragraphs) {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(paragraph);
        }
        return lines;
    }

    private boolean isAt(int depth) {
        var head = WHY.matcher(lines.get(at));
        return head.matches() && head.group(1).length() == depth * INDENT;
    }

    private void skipBlank() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
    }

    private static Mark mark(@Nullable String label) {
        return Stream.of(Mark.values())
                .filter(mark -> mark.label().toLowerCase(Locale.ROOT).equals(label))
                .findFirst()
                .orElse(Mark.UNMARKED);
    }
}
