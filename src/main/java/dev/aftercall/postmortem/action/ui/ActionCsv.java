package dev.aftercall.postmortem.action.ui;

import dev.aftercall.postmortem.action.ActionItem;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes action items as CSV (RFC 4180), so that no spreadsheet takes a text for a formula. */
final class ActionCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private ActionCsv() {}

    static String head() {
        return line(
                "Incident",
                "Severity",
                "Title",
                "State",
                "Owner",
                "Due",
                "Horizon",
                "Kind",
                "Priority",
                "Tracker",
                "Proof",
                "Reason",
                "Created",
                "Accepted",
                "Closed",
                "Days open",
                "Days overdue");
    }

    static String row(ActionItem item, ActionContext context) {
        return line(
                item.incident().value(),
                item.severity().label(),
                item.title(),
                item.state().label(),
                context.name(item.owner()),
                item.due(),
                item.horizon().label(),
                item.kind().label(),
                item.priority().label(),
                item.trackerUrl(),
                item.proof(),
                item.reason(),
                item.createdAt(),
                item.acceptedAt(),
                item.closedAt(),
                item.daysOpen(context.today()),
                item.daysOverdue(context.today()));
    }

    private static String line(@Nullable Object... cells) {
        return Stream.of(cells).map(ActionCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
