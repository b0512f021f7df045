package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.aftercall.incident.IncidentStatus;

/** The status as a small four-step bar with its word. */
final class StatusBar extends Span {

    StatusBar(IncidentStatus status) {
        addClassNames("mini", step(status));
        var bar = new Element("i");
        bar.setAttribute("aria-hidden", "true");
        for (var i = 0; i < 4; i++) {
            bar.appendChild(new Element("u"));
        }
        getElement().appendChild(bar);
        add(new Span(status.label()));
    }

    /** Class name of the bar for a status. */
    static String step(IncidentStatus status) {
        return switch (status) {
            case INVESTIGATING -> "st1";
            case IDENTIFIED -> "st2";
            case MITIGATING -> "st3";
            case RESOLVED -> "st4";
            case CANCELLED, DUPLICATE -> "st0";
        };
    }
}
