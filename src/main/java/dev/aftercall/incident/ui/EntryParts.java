package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.TimelineEntry;
import java.time.Duration;
import java.time.Instant;

/** What all entries of a timeline have in common. */
final class EntryParts {

    private static final Duration LATE = Duration.ofMinutes(2);

    private EntryParts() {}

    /** When it happened, as exactly as it is known, and how long ago. */
    static Div time(Room room, TimelineEntry entry, Precision precision) {
        var at = entry.occurredAt();
        Component text = switch (precision) {
            case EXACT -> TimeText.second(at);
            case MINUTE -> TimeText.minute(at);
            case APPROXIMATE -> new Span(new Span("≈ "), TimeText.minute(at));
        };
        var when = new Div(text);
        when.addClassName("when");
        if (Duration.between(at, room.now()).compareTo(Duration.ofHours(24)) < 0) {
            when.add(new Ago(at, room.now()));
        } else {
            when.add(local(at));
        }
        return when;
    }

    /** Says that an entry was written down later than it happened. */
    static Component recordedLater(TimelineEntry entry) {
        var later = new Span();
        later.setVisible(
                Duration.between(entry.occurredAt(), entry.recordedAt()).abs().compareTo(LATE) > 0);
        later.setText("written " + Times.minute(entry.recordedAt()));
        later.setTitle("Recorded " + Times.full(entry.recordedAt()));
        later.addClassName("later");
        return later;
    }

    static Component pinned(TimelineEntry entry) {
        var pin = new Span(new Icon("pin").size(12), new Span("Pinned"));
        pin.addClassName("pinned");
        pin.setVisible(entry.pinned());
        return pin;
    }

    static Span mark(Component sign) {
        var mark = new Span(sign);
        mark.addClassName("mark");
        return mark;
    }

    private static Span local(Instant at) {
        var local = new Span(ViewerZone.minute(at) + " local");
        local.setTitle(ViewerZone.full(at));
        return local;
    }
}
