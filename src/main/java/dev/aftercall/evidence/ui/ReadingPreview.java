package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.evidence.TableLine;
import dev.aftercall.evidence.TableReading;

/** What each line of a pasted table was read as, before anything of it is recorded. */
final class ReadingPreview extends Div {

    private final Paragraph summary = new Paragraph();
    private final OrderedList lines = new OrderedList();

    ReadingPreview() {
        addClassName("reading-preview");
        summary.addClassName("medium");
        summary.getElement().setAttribute("role", "status");
        lines.addClassNames("list", "open");
        add(summary, lines);
        setVisible(false);
    }

    void show(TableReading reading) {
        setVisible(!reading.lines().isEmpty());
        var taken = reading.taken().size();
        var refused = reading.refused().size();
        summary.setText("%s to record%s"
                .formatted(counted(taken), refused == 0 ? "" : ", " + counted(refused) + " not understood"));
        lines.removeAll();
        // what needs a look first; the numbers keep telling where it stands
        reading.refused().forEach(line -> lines.add(item(line)));
        reading.lines().stream()
                .filter(line -> !(line instanceof TableLine.Refused))
                .forEach(line -> lines.add(item(line)));
    }

    private static String counted(int number) {
        return number == 1 ? "1 line" : number + " lines";
    }

    private static ListItem item(TableLine line) {
        var number = new Span(String.valueOf(line.number()));
        number.addClassNames("s", "faint", "line-number");
        var item = new ListItem(number);
        switch (line) {
            case TableLine.Taken taken -> {
                item.addClassName("taken");
                item.add(new Icon("check"), new Span(words(taken)));
            }
            case TableLine.Refused refused -> {
                item.addClassName("refused");
                var source = new Span(refused.text());
                source.addClassNames("s", "faint", "clip");
                var what = new Div(new Span("Not taken: " + refused.reason()), source);
                what.addClassName("grow");
                item.add(new Icon("x"), what);
            }
            case TableLine.Remarked remarked -> {
                item.addClassNames("muted");
                item.add(new Icon("minus"), new Span(remarked.remark()));
            }
        }
        return item;
    }

    private static String words(TableLine.Taken taken) {
        var metric = taken.metric();
        var measurement = taken.measurement();
        return metric.name() + " " + metric.unit().text(measurement.value()) + ", "
                + metric.stateOf(measurement.value()).word()
                + (measurement.usual() == null ? "" : ", usual " + metric.unit().text(measurement.usual()))
                + (measurement.sampleSize() == null ? "" : ", %,d samples".formatted(measurement.sampleSize()));
    }
}
