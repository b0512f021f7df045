package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.aftercall.postmortem.action.ActionTrend;
import dev.aftercall.postmortem.action.ActionTrend.Week;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How many action items were accepted and closed in each of the last weeks: bars, and the figures behind a click. */
final class TrendChart extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final NativeButton bars = new NativeButton();
    private final Div figures = new Div();
    private List<Week> shown = List.of();

    TrendChart() {
        addClassName("trend");
        bars.addClassName("trend-bars");
        bars.getElement().setAttribute("title", "Accepted and closed per week");
        figures.addClassName("trend-figures");
        var popover = new Popover(figures);
        popover.setTarget(bars);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel("Accepted and closed per week");
        popover.addClassName("trend-popover");
        add(bars);
    }

    void show(ActionTrend trend) {
        if (trend.weeks().equals(shown)) {
            return;
        }
        shown = trend.weeks();
        var most = shown.stream()
                .mapToLong(week -> Math.max(week.accepted(), week.closed()))
                .max()
                .orElse(0);
        setVisible(most > 0);
        bars.removeAll();
        shown.forEach(week -> bars.add(pair(week, most)));
        bars.getElement().setAttribute("aria-label", sentence(shown));
        figures.removeAll();
        figures.add(table(shown));
    }

    /** The last twelve weeks in one sentence, as a screen reader tells them. */
    static String sentence(List<Week> weeks) {
        return "Last %d weeks: %d accepted, %d closed. Show the figures"
                .formatted(
                        weeks.size(),
                        weeks.stream().mapToLong(Week::accepted).sum(),
                        weeks.stream().mapToLong(Week::closed).sum());
    }

    private static Span pair(Week week, long most) {
        var pair = new Span(bar("in", week.accepted(), most), bar("out", week.closed(), most));
        pair.addClassName("week");
        return pair;
    }

    private static Span bar(String kind, long count, long most) {
        var bar = new Span();
        bar.addClassName(kind);
        bar.getStyle().set("--share", String.valueOf(most == 0 ? 0 : (double) count / most));
        return bar;
    }

    private static NativeTable table(List<Week> weeks) {
        var table = new NativeTable();
        table.setCaptionText("Action items by week");
        var head = new NativeTableRow();
        List.of("Week from", "Accepted", "Closed", "Open at its end").forEach(name -> {
            head.addHeaderCell().setText(name);
        });
        table.getHead().add(head);
        weeks.reversed().forEach(week -> {
            var row = new NativeTableRow();
            row.addDataCell().setText(DAY.format(week.monday()));
            row.addDataCell().setText(String.valueOf(week.accepted()));
            row.addDataCell().setText(String.valueOf(week.closed()));
            row.addDataCell().setText(String.valueOf(week.open()));
            table.getBody().add((Component) row);
        });
        return table;
    }
}
