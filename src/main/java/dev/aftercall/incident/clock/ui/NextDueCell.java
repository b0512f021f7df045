package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.DueClock;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.incident.clock.ClockBoard;
import java.time.Instant;

/** In the head of the room: what is due next, and how much time is left; how many clocks are breached. */
final class NextDueCell extends DescriptionList {

    NextDueCell() {
        addClassNames("cell", "next-due", "clock");
        setVisible(false);
    }

    void show(ClockBoard board, Instant now) {
        removeAll();
        var next = board.mostUrgent();
        setVisible(next.isPresent());
        next.ifPresent(clock -> {
            getElement().setAttribute("data-state", ClockTexts.state(clock));
            getStyle().set("--p", clock.countdown(now).share());
            var head = clock.isBreached() ? "Overdue: " : "Next due: ";
            var when = new Span(new Span(ClockTexts.by(clock, now) + " UTC"), local(clock.dueAt()));
            when.addClassName("when-due");
            when.getElement().setAttribute("title", ViewerZone.full(clock.dueAt()));
            var term = new Term(head + ClockTexts.lower(clock.name()));
            if (board.breaches() > 0) {
                var breaches = new Span(board.breaches() + " breached");
                breaches.addClassNames("bad", "breaches");
                term.add(breaches);
            }
            add(term, new Description(new ClockRing().big(), ClockTexts.due(clock, now, DueClock.Format.CLOCK), when));
        });
    }

    private static Span local(Instant at) {
        return new Span(ViewerZone.minute(at) + " local");
    }
}
