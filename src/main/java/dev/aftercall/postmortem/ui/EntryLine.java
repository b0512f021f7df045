package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;

/** How an entry of an incident's timeline reads in a postmortem. */
final class EntryLine {

    private EntryLine() {}

    /** What it says, rendered. */
    static Component text(TimelineEntry entry) {
        return switch (entry) {
            case Note note -> ReadText.of(note.text());
            case Activity activity -> activity(activity);
        };
    }

    /** Everything that a search looks at. */
    static String searchable(TimelineEntry entry) {
        return switch (entry) {
            case Note note -> note.text();
            case Activity activity -> activity.text() + " " + activity.note() + " " + activity.reason();
        };
    }

    /** What kind of moment it was, as an icon. */
    static Icon icon(TimelineEntry entry) {
        if (entry.milestone() != null) {
            return new Icon("flag");
        }
        return new Icon(
                switch (entry) {
                    case Note note -> note.marker() == null ? "message-square-text" : icon(note.marker());
                    case Activity _ -> "history";
                });
    }

    private static String icon(Marker marker) {
        return switch (marker) {
            case DETECTION -> "bell";
            case DIAGNOSIS -> "stethoscope";
            case REPAIR -> "wrench";
            case COMMUNICATION -> "megaphone";
            case KEY_MOMENT -> "bookmark";
        };
    }

    private static Component activity(Activity activity) {
        var line = new Div(new Span(activity.text()));
        if (!activity.reason().isBlank()) {
            var reason = new Div(new Span(activity.reason()));
            reason.addClassName("muted");
            line.add(reason);
        }
        if (!activity.note().isBlank()) {
            line.add(ReadText.of(activity.note()));
        }
        return line;
    }
}
