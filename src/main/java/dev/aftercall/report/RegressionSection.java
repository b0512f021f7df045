package dev.aftercall.report;

import org.jspecify.annotations.Nullable;

/** The regression cases in one table, with the runs that prove them. */
final class RegressionSection implements ReportSection {

    @Override
    public String id() {
        return "regression";
    }

    @Override
    public String title() {
        return "Regression cases";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.regression().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var cases = document.regression();
        if (!cases.rows().isEmpty()) {
            html.open("table", "class", "actions cases").open("thead").open("tr");
            html.element("th", "Case", "scope", "col", "class", "action");
            html.element("th", "Component", "scope", "col", "class", "due");
            html.element("th", "State", "scope", "col", "class", "state");
            html.close().close().open("tbody");
            cases.rows().forEach(row -> writeRow(html, row));
            html.close().close();
        }
        WaiverText.write(html, cases.exemption());
    }

    private static void writeRow(Html html, RegressionRow row) {
        html.newLine().open("tr").open("td", "class", "action", "dir", "auto");
        html.element("b", row.trigger());
        if (!row.expected().isBlank()) {
            html.element("p", "Expected: " + row.expected(), "class", "details");
        }
        if (!row.approach().isBlank()) {
            html.element("p", "Test: " + row.approach(), "class", "details");
        }
        if (!row.kind().isBlank()) {
            html.element("small", row.kind());
        }
        writePlace(html, row);
        writeRun(html, "Failed ", row.failed());
        writeRun(html, "Passed ", row.passed());
        if (!row.suite().isBlank()) {
            html.element("small", "Suite: " + row.suite());
        }
        html.close().element("td", row.layer().label(), "class", "due");
        html.open("td", "class", "state");
        var isProven = row.state() == RegressionRow.State.PASSES_AFTER || row.state() == RegressionRow.State.IN_SUITE;
        html.element("span", row.state().label(), "class", isProven ? "good" : "plain");
        html.close().close();
    }

    private static void writePlace(Html html, RegressionRow row) {
        if (!row.conversation().isBlank() || row.turn() != null) {
            html.open("small").text("Conversation: ");
            if (!row.conversation().isBlank()) {
                html.link(row.conversation(), row.conversation());
            }
            if (row.turn() != null) {
                html.text((row.conversation().isBlank() ? "" : ", ") + "turn " + row.turn());
            }
            html.close();
        }
    }

    private static void writeRun(Html html, String verb, RegressionRow.@Nullable Run run) {
        if (run != null) {
            html.open("small").text(verb + ReportTimes.date(run.at()) + ", " + ReportTimes.minutes(run.at()) + ": ");
            html.link(run.reference(), run.reference()).close();
        }
    }
}
