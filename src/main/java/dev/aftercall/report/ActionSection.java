package dev.aftercall.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The action items in one table, grouped by horizon. */
final class ActionSection implements ReportSection {

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public String title() {
        return "Action items";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.actions().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        html.open("table", "class", "actions").open("thead").open("tr");
        html.element("th", "Action", "scope", "col", "class", "action");
        html.element("th", "Owner", "scope", "col", "class", "owner");
        html.element("th", "Due", "scope", "col", "class", "due");
        html.element("th", "State", "scope", "col", "class", "state");
        html.close().close();
        for (var horizon : ActionRow.Horizon.values()) {
            var rows = document.actions().stream()
                    .filter(action -> action.horizon() == horizon)
                    .toList();
            if (!rows.isEmpty()) {
                writeGroup(html, horizon, rows);
            }
        }
        html.close();
    }

    private static void writeGroup(Html html, ActionRow.Horizon horizon, List<ActionRow> rows) {
        html.open("tbody").open("tr", "class", "group");
        html.element("th", horizon.label(), "colspan", "4", "scope", "rowgroup").close();
        rows.forEach(row -> writeRow(html, row));
        html.close();
    }

    private static void writeRow(Html html, ActionRow row) {
        var isOver = row.state() == ActionRow.State.DECLINED || row.state() == ActionRow.State.CANCELLED;
        html.newLine().open("tr").open("td", "class", "action", "dir", "auto");
        html.element(isOver ? "s" : "b", row.title());
        if (!row.details().isBlank()) {
            html.element("p", row.details(), "class", "details");
        }
        html.element("small", row.kind().label() + ", " + row.priority().label() + " priority");
        writeDetail(html, "Reason: ", row.reason());
        writeDetail(html, "Proof: ", row.proof());
        if (row.trackerUrl() != null) {
            html.open("small")
                    .text("Tracker: ")
                    .link(row.trackerUrl(), row.trackerUrl())
                    .close();
        }
        html.close();
        html.element("td", Objects.requireNonNullElse(row.owner(), "not assigned"), "class", "owner");
        html.element("td", row.due() == null ? "not set" : ReportTimes.shortDate(row.due()), "class", "due");
        html.open("td", "class", "state");
        html.element("span", row.state().label(), "class", row.state() == ActionRow.State.DONE ? "good" : "plain");
        html.close().close();
    }

    private static void writeDetail(Html html, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.element("small", name + text);
        }
    }
}
