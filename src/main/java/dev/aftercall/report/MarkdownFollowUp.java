package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;
import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;

/** The regression cases and the runbook changes as Markdown lists. */
final class MarkdownFollowUp {

    private MarkdownFollowUp() {}

    static void write(MarkdownPage page, RegressionCases cases) {
        page.block(cases.rows().stream().map(MarkdownFollowUp::item).collect(joining("\n")));
        page.block(WaiverText.markdown(cases.exemption()));
    }

    static void write(MarkdownPage page, RunbookChanges changes) {
        page.block(changes.rows().stream().map(MarkdownFollowUp::item).collect(joining("\n")));
        page.block(WaiverText.markdown(changes.exemption()));
    }

    private static String item(RegressionRow row) {
        return "- **" + inline(row.trigger()) + "** — " + row.layer().label() + ", "
                + row.state().label()
                + detail("Expected", MarkdownText.lines(row.expected()))
                + detail("Conversation", inline(row.conversation()))
                + (row.turn() == null ? "" : detail("Turn", row.turn().toString()))
                + detail("Failure", inline(row.kind()))
                + detail("Test", MarkdownText.lines(row.approach()))
                + run("Failed", row.failed())
                + run("Passed", row.passed())
                + detail("Suite", inline(row.suite()));
    }

    private static String run(String name, RegressionRow.@Nullable Run run) {
        return run == null ? "" : detail(name, run.at() + " " + inline(run.reference()));
    }

    private static String detail(String name, String text) {
        return text.isBlank() ? "" : "\n  - " + name + ": " + MarkdownText.indent(text, 4);
    }

    private static String item(RunbookRow row) {
        var version = row.version() == null ? "" : " (version " + row.version() + ")";
        var head = "- **" + inline(row.part()) + ":** " + row.outcome().label() + version;
        return row.note().isBlank()
                ? head
                : head + "\n\n  " + MarkdownText.indent(MarkdownText.lines(row.note()), 2) + "\n";
    }
}
