package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A bound of a metric, typed with or without its unit; what can be meant in two ways is asked back. */
final class FigureField extends TextField {

    private final @Nullable BigDecimal before;
    private final String shown;
    private final Metric original;
    private Metric metric;

    FigureField(String label, Metric metric, @Nullable BigDecimal value) {
        super(label);
        this.metric = metric;
        this.original = metric;
        this.before = value;
        this.shown = value == null ? "" : metric.unit().text(value);
        setMaxLength(20);
        setValue(shown);
    }

    /** From now on it is a bound of this metric. */
    void measures(Metric changed) {
        metric = changed;
    }

    /** Whether it can be read; where it cannot, the field says so. An empty field can. */
    boolean isReadable() {
        var refusal = refusal();
        setInvalid(!refusal.isEmpty());
        setErrorMessage(refusal);
        return refusal.isEmpty();
    }

    /** Whether there is a figure that can be read; otherwise the field says so. */
    boolean isGiven() {
        if (isEmpty()) {
            refuse("Type a value");
        }
        return !isEmpty() && isReadable();
    }

    void refuse(String why) {
        setInvalid(true);
        setErrorMessage(why);
    }

    /** The figure in the unit of the metric; null where none can be read. */
    @Nullable BigDecimal figure() {
        if (isUntouched()) {
            return before;
        }
        return switch (ValueReader.read(metric, getValue())) {
            case ReadValue.Understood understood -> understood.value();
            case ReadValue.Refused _ -> null;
        };
    }

    private String refusal() {
        if (isEmpty()) {
            return "";
        }
        if (isUntouched() && before != null) {
            return metric.accepts(before) ? "" : ValueReader.impossible(metric, before);
        }
        return switch (ValueReader.read(metric, getValue())) {
            case ReadValue.Understood _ -> "";
            case ReadValue.Refused refused -> refused.reason();
        };
    }

    /** What was there is kept as it is, with decimals that the text does not show. */
    private boolean isUntouched() {
        return getValue().equals(shown) && metric.unit() == original.unit();
    }
}
