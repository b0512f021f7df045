package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.html.Span;

/** A thin ring that fills as time goes by, as far as the clock around it says; decoration only. */
final class ClockRing extends Span {

    ClockRing() {
        addClassName("ring");
        getElement().setAttribute("aria-hidden", "true");
    }

    ClockRing big() {
        addClassName("big");
        return this;
    }
}
