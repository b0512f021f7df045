package dev.aftercall.postmortem.ui.review;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import java.util.List;

/** Who did what with the postmortem as a whole, the last step first. */
public final class HistoryCard extends Card {

    private static final int SHOWN = 4;

    private final OrderedList recent = new OrderedList();
    private final OrderedList earlier = new OrderedList();
    private final Details more = new Details();
    private List<HistoryStep> shown = List.of();

    public HistoryCard() {
        super("History");
        addClassName("history-card");
        more.add(earlier);
        add(recent, more);
    }

    /** Shows the present state. */
    public void show(ReviewModel model) {
        var steps = HistoryStep.of(model.round()).reversed();
        if (steps.equals(shown)) {
            return;
        }
        shown = steps;
        recent.removeAll();
        earlier.removeAll();
        steps.stream().limit(SHOWN).forEach(step -> recent.add(line(model, step)));
        steps.stream().skip(SHOWN).forEach(step -> earlier.add(line(model, step)));
        more.setVisible(steps.size() > SHOWN);
        more.setSummaryText((steps.size() - SHOWN) + " earlier");
    }

    private static ListItem line(ReviewModel model, HistoryStep step) {
        var what = new Span(model.name(step.by()) + " " + step.what());
        var when = new Span(new Span(Times.day(step.at()) + ", "), TimeText.minute(step.at()));
        when.addClassNames("s", "muted");
        var text = new Div(what, when);
        if (!step.note().isBlank()) {
            var note = new Span(step.note());
            note.addClassNames("s", "note");
            text.add(note);
        }
        return new ListItem(text);
    }
}
