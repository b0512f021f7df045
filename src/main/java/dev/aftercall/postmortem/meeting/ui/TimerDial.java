package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Countdown;
import dev.aftercall.base.ui.DueClock;
import dev.aftercall.postmortem.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;

/** What the present agenda item has left, or by how much it is over, large; the browser counts on. */
final class TimerDial extends Div {

    private static final int AT_RISK_PERCENT = 80;

    TimerDial() {
        addClassNames("dial", "clock");
        getElement().setAttribute("role", "timer");
    }

    void show(Meeting meeting, Instant now) {
        var timer = meeting.timer();
        var item = timer.current();
        var given = timer.slots().get(item).given();
        var start = now.minus(timer.spent(item, now));
        var due = start.plus(given);
        var countdown = new Countdown(
                start, start.plus(given.multipliedBy(AT_RISK_PERCENT).dividedBy(100)), due, due, now);
        getElement().setAttribute("data-state", countdown.state());
        getElement()
                .setAttribute(
                        "aria-label",
                        "Time for " + meeting.agenda().topics().get(item).title());
        getStyle().set("--p", countdown.share());
        var ring = new Span();
        ring.addClassName("ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        Component time =
                timer.isRunning() ? new DueClock(countdown, DueClock.Format.CLOCK) : standing(countdown.left());
        time.getElement().getClassList().add("time");
        removeAll();
        add(ring, face(time, given));
        setClassName("standing", !timer.isRunning());
    }

    private static Span standing(Duration left) {
        return new Span(left.isNegative() ? "+" + MeetingWords.clock(left.abs()) : MeetingWords.clock(left));
    }

    private static Div face(Component time, Duration given) {
        var left = new Span("left of " + given.toMinutes() + " min");
        left.addClassName("in-time");
        var over = new Span("over its " + given.toMinutes() + " min");
        over.addClassName("overtime");
        return new Div(time, left, over);
    }
}
