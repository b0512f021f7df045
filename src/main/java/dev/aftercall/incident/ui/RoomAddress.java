package dev.aftercall.incident.ui;

import com.vaadin.flow.router.Location;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What the address of a room says besides the incident.
 *
 * @param show which entries of the timeline are shown
 * @param tab the part of the room that is open; empty for where a room opens
 */
record RoomAddress(IncidentKey key, TimelineFilter show, String tab) {

    static final String TIMELINE = "timeline";
    static final String FACTS = "facts";

    private static final String SHOW = "show";
    private static final String TAB = "tab";
    private static final int LONGEST = 40;

    static RoomAddress of(IncidentKey key, Location location) {
        var parameters = location.getQueryParameters();
        var show = parameters.getSingleParameter(SHOW).orElse("");
        return new RoomAddress(
                key,
                Arrays.stream(TimelineFilter.values())
                        .filter(filter -> filter.name().equalsIgnoreCase(show))
                        .findFirst()
                        .orElse(TimelineFilter.ALL),
                parameters
                        .getSingleParameter(TAB)
                        .filter(tab -> tab.length() <= LONGEST)
                        .orElse(""));
    }

    /** The name of a part with this title, such as {@code failure-modes}. */
    static String name(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    RoomAddress withShow(TimelineFilter changed) {
        return new RoomAddress(key, changed, tab);
    }

    RoomAddress withTab(String changed) {
        return new RoomAddress(key, show, changed.equals(TIMELINE) ? "" : changed);
    }

    String href() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (show != TimelineFilter.ALL) {
            query.add(SHOW + "=" + show.name().toLowerCase(Locale.ROOT));
        }
        if (!tab.isEmpty()) {
            query.add(TAB + "=" + tab);
        }
        return IncidentNavigation.href(key) + query;
    }
}
