package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Card;
import dev.aftercall.evidence.MeasurementBoard;

/** The last value of each metric beside its target and its usual value. */
final class MeasurementsCard extends Card {

    MeasurementsCard(MeasuringRoom room, MeasurementBoard board) {
        super("Measurements", count(board));
        addClassName("measurements");
        if (board.readings().isEmpty()) {
            var empty =
                    new Paragraph("Nothing is measured yet. What you take down above shows here beside its target and"
                            + " its usual value, for everyone in the room.");
            empty.addClassNames("s", "muted", "nothing");
            add(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("list");
        board.readings().forEach(reading -> list.add(new MeasurementItem(room, reading)));
        add(list);
    }

    private static Span count(MeasurementBoard board) {
        var number = board.readings().size();
        var count = new Span(number == 0 ? "" : number == 1 ? "1 metric" : number + " metrics");
        count.addClassNames("s", "muted");
        return count;
    }
}
