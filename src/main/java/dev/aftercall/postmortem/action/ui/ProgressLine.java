package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.aftercall.postmortem.action.ActionProgress;
import java.util.ArrayList;

/** How far the action items of an incident are: a bar, and the same in words. */
final class ProgressLine extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    ProgressLine() {
        addClassName("action-progress");
        bar.getElement().setAttribute("aria-label", "Action items done");
        words.addClassName("s");
        add(bar, words);
    }

    ProgressLine show(ActionProgress progress) {
        setVisible(progress.total() + progress.proposed() > 0);
        bar.setValue(progress.share());
        bar.setVisible(progress.total() > 0);
        words.setText(sentence(progress));
        words.setClassName("bad", progress.overdue() > 0);
        words.setClassName("muted", progress.overdue() == 0);
        return this;
    }

    /** The same in the few words of a row whose heading says what is counted. */
    ProgressLine inRow(ActionProgress progress) {
        words.getElement().setAttribute("title", sentence(progress));
        words.setText(sentence(progress).replace(" done", ""));
        return this;
    }

    static String sentence(ActionProgress progress) {
        var parts = new ArrayList<String>();
        if (progress.total() > 0) {
            parts.add("%d of %d done".formatted(progress.done(), progress.total()));
        }
        if (progress.overdue() > 0) {
            parts.add(progress.overdue() + " overdue");
        }
        if (progress.proposed() > 0) {
            parts.add(progress.proposed() + " to decide");
        }
        return String.join(", ", parts);
    }
}
