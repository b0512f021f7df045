package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.MetricNames;
import dev.aftercall.evidence.QuickEntry;
import dev.aftercall.evidence.RecordMeasurement;
import dev.aftercall.playbook.Metric;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a measurement; metric and value are enough, and both can be typed into the first field. */
final class MeasurementFields extends Div {

    private final MetricNames names;
    private final ComboBox<Metric> metric = new ComboBox<>("Metric");
    private final ValueField value = new ValueField("Value", false);
    private final ValueField usual = new ValueField("Usual", true);
    private final InstantField from = new InstantField("Window from").emptyMeans("Not known");
    private final InstantField until = new InstantField("Window until").emptyMeans("Now");
    private final IntegerField sample = new IntegerField("Sample size");
    private final TextField source = new TextField("Source");
    private final Details more;
    private String searched = "";

    MeasurementFields(MeasuringRoom room) {
        names = room.names();
        addClassName("form");
        metric.setItems((item, typed) -> matches(item, typed), room.metrics());
        metric.setItemLabelGenerator(Metric::name);
        metric.setPlaceholder("p90 7.2s");
        metric.setAllowCustomValue(true);
        metric.addCustomValueSetListener(typed -> takeApart(typed.getDetail()));
        metric.addValueChangeListener(chosen -> choose(chosen.getValue(), chosen.isFromClient()));
        value.setPlaceholder("7.2 s");
        usual.setPlaceholder("same hour, last 7 days");
        sample.setMin(1);
        sample.setMax((int) RecordMeasurement.MAX_SAMPLE);
        source.setMaxLength(RecordMeasurement.MAX_SOURCE);
        source.setPlaceholder("Dashboard, query, trace");
        source.setValueChangeMode(ValueChangeMode.LAZY);
        var numbers = new Div(value, usual);
        numbers.addClassName("numbers");
        var about = new Div(sample, source);
        about.addClassName("pair");
        var rest = new Div(from, until, about);
        rest.addClassName("form");
        more = new Details("Window, sample size, source", rest);
        add(metric, numbers, more);
    }

    /** What is typed; empty if something cannot be taken, which its field then says. */
    Optional<RecordMeasurement> read() {
        var chosen = metric.getValue();
        if (chosen == null) {
            if (!metric.isInvalid()) {
                complain("Choose a metric");
            }
            metric.focus();
            return Optional.empty();
        }
        // each of them, so that every field that refuses says so
        var refused = Stream.of(value.refuses(), usual.refuses()).anyMatch(refuses -> refuses);
        var hiddenRefused = Stream.of(
                        from.complaint().isPresent(),
                        until.complaint().isPresent(),
                        sample.isInvalid(),
                        source.isInvalid())
                .anyMatch(refuses -> refuses);
        if (hiddenRefused) {
            more.setOpened(true);
        }
        return refused || hiddenRefused
                ? Optional.empty()
                : value.number()
                        .map(number -> new RecordMeasurement(
                                chosen.key(),
                                number,
                                usual.number().orElse(null),
                                from.getValue(),
                                until.getValue(),
                                sample.getOptionalValue()
                                        .map(Integer::longValue)
                                        .orElse(null),
                                source.getValue()));
    }

    /** Shows a measurement, for putting it right. */
    void show(Metric of, Measurement measurement) {
        metric.setValue(of);
        value.setValue(of.unit().text(measurement.value()));
        usual.setValue(measurement.usual() == null ? "" : of.unit().text(measurement.usual()));
        from.setValue(measurement.from());
        until.setValue(measurement.measuredAt());
        sample.setValue(
                measurement.sampleSize() == null
                        ? null
                        : measurement.sampleSize().intValue());
        source.setValue(measurement.source());
    }

    /** Ready for the next one from the same source. */
    void next() {
        metric.clear();
        value.clear();
        usual.clear();
        sample.clear();
        metric.focus();
    }

    /** Does this when Enter is pressed in a field for text. */
    void onEnter(Runnable send) {
        for (var field : new TextField[] {value, usual, source}) {
            field.addKeyDownListener(Key.ENTER, _ -> send.run());
        }
    }

    private void choose(@Nullable Metric chosen, boolean picked) {
        metric.setInvalid(false);
        value.setMetric(chosen);
        usual.setMetric(chosen);
        var typed = QuickEntry.of(searched).value();
        if (picked && value.isEmpty() && !typed.isEmpty()) {
            value.setValue(typed); // typed with the name that was then picked from the list
        }
        searched = "";
    }

    /** Someone typed {@code p90 7.2s} into the first field. */
    private void takeApart(String typed) {
        var entry = QuickEntry.of(typed);
        switch (entry.metric(names)) {
            case QuickEntry.Meant.One(var meant) -> {
                metric.setValue(meant);
                if (!entry.value().isEmpty()) {
                    value.setValue(entry.value());
                }
                value.focus();
            }
            case QuickEntry.Meant.Unclear(var reason) -> complain(reason);
        }
    }

    private void complain(String reason) {
        metric.setErrorMessage(reason);
        metric.setInvalid(true);
    }

    private boolean matches(Metric item, String typed) {
        searched = typed;
        return typed.isBlank() || names.find(QuickEntry.of(typed).name()).contains(item);
    }
}
