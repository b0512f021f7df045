package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepAnswer;
import java.util.Locale;

/** The sign that says what became of a step. */
final class StepSigns {

    private StepSigns() {}

    static Component icon(RunStep step) {
        var answer = step.answer();
        if (answer != null) {
            return icon(answer);
        }
        var open = new Icon("circle-dashed");
        open.addClassName("faint");
        return open;
    }

    static Component icon(StepAnswer answer) {
        if (answer == StepAnswer.DONE) {
            var check = new Span(new Icon("check").size(12));
            check.addClassNames("check", "done");
            return check;
        }
        var icon = new Icon(
                switch (answer) {
                    case DONE, HEALTHY -> "circle-check";
                    case SUSPECT -> "circle-help";
                    case FAULTY -> "octagon-x";
                    case UNKNOWN -> "circle-dashed";
                    case YES -> "thumbs-up";
                    case NO -> "thumbs-down";
                    case SKIPPED -> "minus";
                });
        icon.addClassName("v-" + answer.name().toLowerCase(Locale.ROOT));
        return icon;
    }
}
