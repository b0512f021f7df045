package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.aftercall.postmortem.PostmortemState;

/** A postmortem's state as a bar of four steps with its name. */
public final class StateBar extends Span {

    private static final int STEPS = 4;

    public StateBar(PostmortemState state) {
        addClassNames("mini", step(state));
        var bar = new Element("i");
        for (var i = 0; i < STEPS; i++) {
            bar.appendChild(new Element("u"));
        }
        bar.setAttribute("aria-hidden", "true");
        getElement().appendChild(bar);
        add(new Span(state.label()));
    }

    private static String step(PostmortemState state) {
        return switch (state) {
            case DRAFT, AMENDED -> "st1";
            case IN_REVIEW, CHANGES_REQUESTED -> "st2";
            case APPROVED -> "st3";
            case PUBLISHED -> "st4";
            case RETRACTED -> "st0";
        };
    }
}
