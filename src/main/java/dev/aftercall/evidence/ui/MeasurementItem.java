package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.evidence.Deviation;
import dev.aftercall.evidence.MetricReading;

/** One metric with its last value; a click on its name opens its history. */
final class MeasurementItem extends ListItem {

    MeasurementItem(MeasuringRoom room, MetricReading reading) {
        addClassName("measurement");
        add(what(room, reading), value(reading));
    }

    private static Div what(MeasuringRoom room, MetricReading reading) {
        var name = new Button(reading.metric().name(), _ -> new HistoryDialog(room, reading.metric()).open());
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name.addClassNames("link", "metric-name");
        name.setTooltipText(reading.metric().description());
        var details = new Div(new StateMark(reading.state()));
        details.addClassNames("row", "wrap", "s", "muted", "metric-details");
        var goal = reading.metric().goal();
        if (!goal.isEmpty()) {
            var target = new Span(goal);
            target.setTitle("Target");
            details.add(target);
        }
        details.add(new Ago(reading.measurement().measuredAt(), room.desk().now()));
        var what = new Div(name, details);
        what.addClassName("grow");
        return what;
    }

    private static Div value(MetricReading reading) {
        var number = new Span(reading.text());
        number.addClassNames("metric-value", StateMark.style(reading.state()));
        var value = new Div(number);
        value.addClassName("metric-numbers");
        var usual = reading.measurement().usual();
        if (usual != null) {
            var beside = new Span("usual " + reading.metric().unit().text(usual));
            beside.addClassNames("s", "muted");
            if (reading.measurement().usualCarried()) {
                beside.setTitle("Taken from an earlier measurement in this incident");
            }
            value.add(beside);
        }
        reading.deviation().ifPresent(deviation -> value.add(deviation(deviation)));
        return value;
    }

    /** More than half away from usual is worth a look even where no threshold is crossed. */
    private static Span deviation(Deviation deviation) {
        var text = new Span(deviation.text());
        if (!deviation.isFlagged()) {
            text.addClassNames("s", "faint");
            return text;
        }
        var flagged = new Span(new Icon("activity").size(12), text);
        flagged.addClassNames("badge", "warn", "off-baseline");
        flagged.setTitle("More than 50 % away from usual");
        return flagged;
    }
}
