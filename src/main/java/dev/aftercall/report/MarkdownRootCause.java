package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;
import static dev.aftercall.report.MarkdownText.lines;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.StringJoiner;

/** The root cause analysis as Markdown: nested lists whose numbers are the depth of the question. */
final class MarkdownRootCause {

    private static final int INDENT = 4;

    private MarkdownRootCause() {}

    static void write(MarkdownPage page, RootCause rootCause) {
        if (!rootCause.problem().isBlank()) {
            page.block("**Problem:** " + lines(rootCause.problem()));
        }
        rootCause.whys().forEach(why -> writeWhy(page, why, 0));
        if (rootCause.category() != null) {
            page.block("**Category:** " + inline(rootCause.category()));
        }
        if (!rootCause.contributingFactors().isEmpty()) {
            page.block("**Contributing factors:**")
                    .block(rootCause.contributingFactors().stream()
                            .map(factor -> "- " + inline(factor))
                            .collect(joining("\n")));
        }
        if (!rootCause.notes().isBlank()) {
            page.block("**Root cause:**").block(EmbeddedMarkdown.of(rootCause.notes(), "cause-"));
        }
    }

    private static void writeWhy(MarkdownPage page, WhyNode why, int depth) {
        var margin = " ".repeat(depth * INDENT);
        var number = (depth + 1) + (depth < 9 ? ".  " : ". ");
        var mark = why.mark() == WhyNode.Mark.UNMARKED
                ? ""
                : " *(" + why.mark().label().toLowerCase(Locale.ROOT) + ")*";
        page.block(margin + number + "**" + inline(why.question()) + "**" + mark);
        var body = " ".repeat((depth + 1) * INDENT);
        page.block(body + MarkdownText.indent(lines(why.answer()), body.length()));
        page.block(evidence(why, body));
        page.block(why.pinned().stream()
                .map(pinned -> body + "- " + inline(pinned))
                .collect(joining("\n")));
        why.children().forEach(child -> writeWhy(page, child, depth + 1));
    }

    private static String evidence(WhyNode why, String margin) {
        var parts = new StringJoiner(" ");
        if (why.evidence() != null) {
            parts.add(MarkdownText.indent(lines(why.evidence()), margin.length()));
        }
        if (why.evidenceUrl() != null) {
            parts.add(MarkdownText.link(why.evidenceUrl()));
        }
        return parts.length() == 0 ? "" : margin + "Evidence: " + parts;
    }
}
