package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The action items as Markdown task lists, one for each horizon. */
final class MarkdownActions {

    private MarkdownActions() {}

    static void write(MarkdownPage page, List<ActionRow> actions) {
        for (var horizon : ActionRow.Horizon.values()) {
            page.heading(3, horizon.label());
            page.block(actions.stream()
                    .filter(action -> action.horizon() == horizon)
                    .map(MarkdownActions::item)
                    .collect(joining("\n")));
        }
    }

    private static String item(ActionRow action) {
        var item = new StringJoiner(" — ");
        item.add((action.state() == ActionRow.State.DONE ? "- [x] " : "- [ ] ") + inline(action.title()));
        item.add("Owner: " + inline(Objects.requireNonNullElse(action.owner(), "not assigned")));
        item.add("Due: " + (action.due() == null ? "not set" : action.due().toString()));
        item.add(action.kind().label() + ", " + action.priority().label() + ", "
                + action.state().label());
        return item
                + details(action.details())
                + detail("Reason", action.reason())
                + detail("Proof", action.proof())
                + tracker(action);
    }

    private static String details(String details) {
        return details.isBlank() ? "" : "\n\n  " + MarkdownText.indent(MarkdownText.lines(details), 2) + "\n";
    }

    private static String detail(String name, @Nullable String text) {
        return text == null || text.isBlank() ? "" : "\n  - " + name + ": " + inline(text);
    }

    private static String tracker(ActionRow action) {
        return action.trackerUrl() == null ? "" : "\n  - Tracker: " + MarkdownText.link(action.trackerUrl());
    }
}
