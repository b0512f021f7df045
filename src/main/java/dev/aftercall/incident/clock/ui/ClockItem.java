package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.DueClock;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.incident.ui.Room;
import java.time.Instant;

/** A clock on the board. */
final class ClockItem extends ListItem {

    private ClockItem(ResponseClock clock, Instant now) {
        addClassName("clock");
        getElement().setAttribute("data-state", ClockTexts.state(clock));
        getStyle().set("--p", clock.countdown(now).share());
    }

    /** The next one due, large. */
    static ClockItem first(ResponseClock clock, Room room) {
        var item = new ClockItem(clock, room.now());
        item.addClassName("first");
        var name = new Span(clock.name());
        name.addClassName("semi");
        var text = new Div(name, when(clock, room));
        text.addClassNames("grow", "what-due");
        item.add(new ClockRing().big(), text, time(clock, room.now()));
        return item;
    }

    /** Another one that has not been stopped, be it overdue. */
    static ClockItem running(ResponseClock clock, Room room) {
        var item = new ClockItem(clock, room.now());
        var name = new Span(clock.name());
        name.addClassName("grow");
        item.add(new ClockRing(), name, when(clock, room), time(clock, room.now()));
        return item;
    }

    /** One that was stopped, in time or too late. */
    static ClockItem stopped(ResponseClock clock, Room room) {
        var item = new ClockItem(clock, room.now());
        item.addClassName("stopped");
        var name = new Span(clock.doneName());
        name.addClassName("grow");
        var took = new Span(ClockTexts.took(clock, room.now()));
        took.addClassNames("s", "nowrap");
        var who = clock.endedBy();
        var at = clock.endedAt();
        if (who != null && at != null) {
            item.getElement().setAttribute("title", room.crowd().name(who) + ", " + ViewerZone.full(at));
        }
        item.add(new Icon(clock.isBreached() ? "circle-x" : "circle-check"), name);
        if (clock.isBreached()) {
            var late = new Span("late");
            late.addClassNames("s", "bad");
            item.add(late);
        }
        item.add(took);
        return item;
    }

    private static Span when(ResponseClock clock, Room room) {
        var when = new Span(ClockTexts.by(clock, room.now()));
        when.addClassNames("s", "muted", "nowrap");
        var by = clock.putOffBy();
        when.getElement()
                .setAttribute(
                        "title",
                        ViewerZone.full(clock.dueAt())
                                + (by == null
                                        ? ""
                                        : ", put off by " + room.crowd().name(by)));
        return when;
    }

    private static DueClock time(ResponseClock clock, Instant now) {
        var time = ClockTexts.due(clock, now, DueClock.Format.CLOCK);
        time.addClassName("t");
        return time;
    }
}
