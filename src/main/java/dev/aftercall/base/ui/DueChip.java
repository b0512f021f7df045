package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;

/** What is due next in one line: a ring, how much time is left, and what must be done. */
public final class DueChip extends Span {

    /** @param name what must be done, such as {@code Tell stakeholders} */
    public DueChip(String name, Countdown countdown) {
        addClassNames("due-chip", "clock");
        getElement().setAttribute("data-state", countdown.state());
        getStyle().set("--p", countdown.share());
        var ring = new Span();
        ring.addClassName("ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        var time = new DueClock(countdown, DueClock.Format.LEFT);
        time.addClassName("semi");
        var what = new Span(name);
        what.addClassName("clip");
        getElement().setAttribute("title", name);
        add(ring, what, time);
    }
}
