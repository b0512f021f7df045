package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.MetricState;

/** How a value stands against its thresholds, as shape, colour and word. */
final class StateMark extends Span {

    StateMark(MetricState state) {
        super(new Icon(icon(state)).size(14), new Span(state.word()));
        addClassNames("state-mark", style(state));
    }

    /** The class that colours a value in this state. */
    static String style(MetricState state) {
        return switch (state) {
            case GOOD -> "good";
            case WARNING -> "warn";
            case CRITICAL -> "bad";
            case UNKNOWN -> "muted";
        };
    }

    private static String icon(MetricState state) {
        return switch (state) {
            case GOOD -> "circle-check";
            case WARNING -> "triangle-alert";
            case CRITICAL -> "octagon-x";
            case UNKNOWN -> "circle-dashed";
        };
    }
}
