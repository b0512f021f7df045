package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.MetricReading;
import dev.aftercall.identity.Person;
import dev.aftercall.playbook.Metric;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One measurement with where it comes from and what one can do to it. */
final class HistoryItem extends ListItem {

    HistoryItem(Metric metric, Measurement measurement, @Nullable Person by, Runnable correct, Runnable strike) {
        var reading = new MetricReading(metric, measurement);
        var number = new Span(reading.text());
        number.addClassNames("metric-value");
        var head = new Div(number);
        head.addClassNames("row", "wrap");
        var what = new Div(head, about(metric, measurement, by));
        what.addClassName("grow");
        add(what);
        var struck = measurement.struck();
        if (struck != null) {
            addClassName("struck");
            var why = new Span("Struck out: " + struck.reason());
            why.addClassNames("s", "bad", "struck-reason");
            what.add(why);
            return;
        }
        head.add(new StateMark(reading.state()));
        reading.deviation().ifPresent(deviation -> {
            var text = new Span(deviation.text());
            text.addClassNames("s", deviation.isFlagged() ? "warn" : "muted");
            head.add(text);
        });
        add(button("Correct", correct), button("Strike out", strike));
    }

    private static Div about(Metric metric, Measurement measurement, @Nullable Person by) {
        var parts = new ArrayList<String>();
        if (measurement.from() != null) {
            parts.add("from " + Times.minute(measurement.from()));
        }
        if (measurement.usual() != null) {
            parts.add("usual " + metric.unit().text(measurement.usual())
                    + (measurement.usualCarried() ? " (taken from an earlier one)" : ""));
        }
        if (measurement.sampleSize() != null) {
            parts.add("%,d samples".formatted(measurement.sampleSize()));
        }
        if (!measurement.source().isEmpty()) {
            parts.add(measurement.source());
        }
        parts.add("recorded " + Times.minute(measurement.recordedAt()) + (by == null ? "" : " by " + by.name()));
        var about = new Div(TimeText.full(measurement.measuredAt()), new Span(", " + String.join(", ", parts)));
        about.addClassNames("s", "muted");
        return about;
    }

    private static Button button(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
