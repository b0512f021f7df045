package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import dev.aftercall.report.ActionRow.Horizon;
import dev.aftercall.report.ActionRow.Kind;
import dev.aftercall.report.ActionRow.Priority;
import dev.aftercall.report.ActionRow.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads exported action items. */
final class ReadActions {

    private static final Pattern ITEM = Pattern.compile(
            "(?ds)^- \\[[ x]] (.*) — Owner: (.*) — Due: (not set|\\d{4}-\\d\\d-\\d\\d) — ([a-z]+), ([a-z]+), ([a-z ]+)$");
    private static final Pattern DETAIL = Pattern.compile("(?ds)^ {2}- (Reason|Proof|Tracker): (.*)$");

    private ReadActions() {}

    static List<ActionRow> of(List<String> lines) {
        var actions = new ArrayList<ActionRow>();
        var horizon = Horizon.IMMEDIATE;
        var i = 0;
        while (i < lines.size()) {
            var line = lines.get(i);
            var end = i + 1;
            while (end < lines.size()
                    && (lines.get(end).isBlank() || lines.get(end).startsWith("  "))) {
                end++;
            }
            if (line.startsWith("### ")) {
                horizon = find(Horizon.values(), Horizon::label, line.substring(4), horizon);
            } else {
                var action = action(line, lines.subList(i + 1, end), horizon);
                if (action != null) {
                    actions.add(action);
                }
            }
            i = end;
        }
        return actions;
    }

    private static @Nullable ActionRow action(String head, List<String> below, Horizon horizon) {
        var item = ITEM.matcher(head);
        if (!item.matches()) {
            return null;
        }
        var details = new ArrayList<String>();
        var named = new HashMap<String, String>();
        for (var line : below) {
            var detail = DETAIL.matcher(line);
            if (detail.matches()) {
                named.put(detail.group(1), detail.group(2));
            } else {
                details.add(line);
            }
        }
        var owner = plain(item.group(2));
        var reason = named.get("Reason");
        var proof = named.get("Proof");
        var tracker = named.get("Tracker");
        return new ActionRow(
                plain(item.group(1)),
                MarkdownReader.plainLines(MarkdownReader.outdent(details, 2)),
                owner.equals("not assigned") ? null : owner,
                item.group(3).equals("not set") ? null : LocalDate.parse(item.group(3)),
                horizon,
                find(Kind.values(), Kind::label, item.group(4), Kind.PREVENTION),
                find(Priority.values(), Priority::label, item.group(5), Priority.MEDIUM),
                find(State.values(), State::label, item.group(6), State.PROPOSED),
                reason == null ? null : plain(reason),
                proof == null ? null : plain(proof),
                tracker == null ? null : MarkdownReader.address(tracker));
    }

    static <T> T find(T[] values, Function<T, String> label, String wanted, T otherwise) {
        return Stream.of(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }
}
