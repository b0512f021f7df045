package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.incident.TimelineEntry;

/** Tells screen readers politely what others add to the timeline. */
final class Announcer extends Span {

    private static final int LONGEST = 200;

    Announcer() {
        addClassName("sr-only");
        getElement().setAttribute("aria-live", "polite");
    }

    void announce(Room room, TimelineEntry entry) {
        if (room.crowd().isViewer(entry.author())) {
            return;
        }
        var text = entry.text();
        setText(room.crowd().name(entry.author()) + ": "
                + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }
}
