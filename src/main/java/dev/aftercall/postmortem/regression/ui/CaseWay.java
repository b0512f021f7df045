package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.regression.CaseState;
import java.util.Locale;

/** The four states of a case in their order, with those it has reached. */
final class CaseWay extends OrderedList {

    CaseWay(CaseState reached) {
        addClassName("case-way");
        getElement().setAttribute("aria-label", "State: " + reached.label());
        for (var state : CaseState.values()) {
            var done = state.compareTo(reached) <= 0;
            var step =
                    new ListItem(new Icon(done ? CaseMoves.icon(state) : "circle").size(14), new Span(state.label()));
            step.setClassName("done", done);
            step.setClassName(state.name().toLowerCase(Locale.ROOT).replace('_', '-'), done);
            if (state == reached) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
