package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Card;
import dev.aftercall.evidence.LatencyBudget;
import dev.aftercall.evidence.LatencyWaterfall;
import dev.aftercall.evidence.LatencyWords;
import dev.aftercall.evidence.WaterfallLook;

/** Where the time of a turn goes, as picture, in words and as a table. */
final class WaterfallCard extends Card {

    WaterfallCard(LatencyBudget budget) {
        super("Latency waterfall", total(budget));
        addClassName("waterfall");
        add(new Svg(LatencyWaterfall.svg(budget, WaterfallLook.SCREEN)));
        var bottleneck = new Paragraph(LatencyWords.bottleneck(budget));
        bottleneck.addClassName("medium");
        var words = new Div(bottleneck);
        words.addClassNames("s", "waterfall-words");
        LatencyWords.mismatch(budget).ifPresent(text -> words.add(line(text, "warn")));
        LatencyWords.missing(budget).ifPresent(text -> words.add(line(text, "muted")));
        var data = new Details("Show data", table(budget));
        data.addClassName("waterfall-data");
        add(words, data);
    }

    private static Span total(LatencyBudget budget) {
        var total = budget.total();
        var text = new Span(total == null ? "" : budget.totalName() + " " + LatencyWords.seconds(total));
        text.addClassNames("s", "muted");
        return text;
    }

    private static Paragraph line(String text, String style) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }

    private static NativeTable table(LatencyBudget budget) {
        var table = new NativeTable();
        table.setCaptionText("Time, target and share of each component");
        var head = new NativeTableRow();
        for (var title : new String[] {"Component", "Time", "Target below", "Share"}) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (var row : LatencyWords.rows(budget)) {
            var line = new NativeTableRow();
            var name = new NativeTableHeaderCell(row.name());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            line.addDataCell().add(new Span(row.time() + " "), new StateMark(row.state()));
            line.addDataCell().setText(row.target().isEmpty() ? "none" : row.target());
            line.addDataCell().setText(row.share());
            table.getBody().add(line);
        }
        return table;
    }
}
