package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Precision;

/** A change that the portal recorded. */
final class ActivityItem extends ListItem {

    ActivityItem(Desk desk, Room room, Activity activity) {
        addClassNames("entry", "sys");
        setClassName("mile", activity.milestone() != null);
        setClassName("alarm", activity.activity() == ActivityKind.BREACH);
        var author = new Span(room.crowd().name(activity.author()));
        var meta = new Span(author, EntryParts.recordedLater(activity), EntryParts.pinned(activity));
        meta.addClassName("meta");
        var head = new Paragraph(new Span(activity.text()), meta);
        head.addClassName("head");
        if (room.may().canRespond()) {
            head.add(EntryMenu.ofActivity(desk, room, activity));
        }
        var what = new Div(head);
        what.addClassName("what");
        if (!activity.reason().isBlank()) {
            var reason = new Paragraph("Reason: " + activity.reason());
            reason.addClassNames("muted", "reason");
            what.add(reason);
        }
        if (!activity.note().isBlank()) {
            what.add(new MarkdownText(activity.note()));
        }
        add(
                EntryParts.time(room, activity, Precision.EXACT),
                EntryParts.mark(new Icon(icon(activity.activity()))),
                what);
    }

    private static String icon(ActivityKind kind) {
        return switch (kind) {
            case DECLARED -> "siren";
            case ACKNOWLEDGED -> "flag";
            case STATUS -> "chevrons-up";
            case SEVERITY -> "triangle-alert";
            case ROLE -> "user-check";
            case TIME -> "clock";
            case FACTS -> "pencil";
            case VISIBILITY -> "lock";
            case DRILL -> "flask-conical";
            case CLOCK, BREACH -> "alarm-clock";
            case CHECKLIST -> "list-checks";
            case DIAGNOSIS -> "stethoscope";
            case MEETING -> "users";
        };
    }
}
