package dev.aftercall.postmortem.action.ui;

import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.ui.Csv;

/** Writes action items as CSV. */
final class ActionCsv {

    private ActionCsv() {}

    static String head() {
        return Csv.line(
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
        return Csv.line(
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
}
