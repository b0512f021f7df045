package dev.aftercall.report;

/** What the incident changed in the playbook, part by part. */
final class RunbookSection implements ReportSection {

    @Override
    public String id() {
        return "runbook";
    }

    @Override
    public String title() {
        return "Runbook changes";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.runbook().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var changes = document.runbook();
        if (!changes.rows().isEmpty()) {
            html.open("table", "class", "actions runbook").open("thead").open("tr");
            html.element("th", "Part of the playbook", "scope", "col", "class", "action");
            html.element("th", "Outcome", "scope", "col", "class", "state");
            html.close().close().open("tbody");
            changes.rows().forEach(row -> writeRow(html, row));
            html.close().close();
        }
        WaiverText.write(html, changes.exemption());
    }

    private static void writeRow(Html html, RunbookRow row) {
        html.newLine().open("tr").open("td", "class", "action", "dir", "auto");
        html.element("b", row.part());
        if (!row.note().isBlank()) {
            html.element("p", row.note(), "class", "details");
        }
        html.close().open("td", "class", "state");
        var isAdopted = row.outcome() == RunbookRow.Outcome.ADOPTED;
        html.element("span", row.outcome().label(), "class", isAdopted ? "good" : "plain");
        if (row.version() != null) {
            html.element("small", "version " + row.version());
        }
        html.close().close();
    }
}
