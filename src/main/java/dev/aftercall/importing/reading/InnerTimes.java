package dev.aftercall.importing.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times that stand inside the sentence of a list item: "Alert fired at 14:02 UTC", "Paged (14:05)". */
final class InnerTimes {

    private static final int LOOK_AT = 300;
    private static final Pattern PLACE =
            Pattern.compile("(?:(?:\\bat|\\bon|@|\\bum|\\bà)\\s|\\()(?=[^()]{0,30}\\d{1,2}[:h]\\d{2})");

    private InnerTimes() {}

    /** Takes a row. */
    interface Rows {
        void take(TimeLead lead, String text, int line);
    }

    /** Says whether most items of the list have such a time; if so all that have are taken. */
    static boolean readList(Block list, Rows rows) {
        var found = list.items().stream().filter(item -> find(item) != null).count();
        if (found < 2 || found * 2 < list.items().size()) {
            return false;
        }
        if (found < list.items().size()) {
            return false;
        }
        list.items().forEach(item -> readItem(item, rows));
        return true;
    }

    static boolean readItem(ListItem item, Rows rows) {
        var lead = find(item);
        if (lead == null) {
            return false;
        }
        rows.take(lead, item.source(), item.lineNumber());
        return true;
    }

    private static @Nullable TimeLead find(ListItem item) {
        var line = item.lines().getFirst();
        var text = line.length() > LOOK_AT ? line.substring(0, LOOK_AT) : line;
        var place = PLACE.matcher(text);
        while (place.find()) {
            var lead = TimeLeads.of(text.substring(place.end()));
            if (lead != null && lead.hasClock()) {
                return lead;
            }
        }
        return null;
    }
}
