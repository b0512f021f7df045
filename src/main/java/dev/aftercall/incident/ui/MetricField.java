package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of one metric as people type it, with or without its unit; says beside itself what it cannot understand. */
final class MetricField extends TextField {

    private static final int LONGEST = 40;

    private final transient Metric metric;
    private @Nullable BigDecimal understood;

    MetricField(Metric metric, Runnable changed) {
        super(metric.name());
        this.metric = metric;
        addClassName("metric-field");
        setMaxLength(LONGEST);
        setPlaceholder("not known");
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        var unit = new Span(metric.unit().sign());
        unit.addClassNames("faint", "s");
        setSuffixComponent(unit);
        addValueChangeListener(_ -> {
            read();
            changed.run();
        });
    }

    String metric() {
        return metric.key();
    }

    /** What was typed, in the unit of the metric; empty if nothing was, or nothing that can be understood. */
    Optional<BigDecimal> typed() {
        return Optional.ofNullable(understood);
    }

    /** Says what is measured at present; a value typed over it counts more. */
    void showMeasured(BigDecimal value) {
        setPlaceholder(metric.unit().text(value));
    }

    private void read() {
        understood = null;
        setInvalid(false);
        if (getValue().isBlank()) {
            return;
        }
        switch (ValueReader.read(metric, getValue())) {
            case ReadValue.Understood(var value) -> understood = value;
            case ReadValue.Refused(var reason) -> {
                setErrorMessage(reason);
                setInvalid(true);
            }
        }
    }
}
