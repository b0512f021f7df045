package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a metric as people type it, with what it was read as or why it was refused below. */
final class ValueField extends TextField {

    private final boolean optional;
    private @Nullable Metric metric;

    ValueField(String label, boolean optional) {
        super(label);
        this.optional = optional;
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("value-field");
        addValueChangeListener(_ -> explain());
    }

    /** What is measured; what is typed already is read anew. */
    void setMetric(@Nullable Metric chosen) {
        metric = chosen;
        explain();
    }

    /** Whether what is typed cannot be taken; the field says why. */
    boolean refuses() {
        var present = metric;
        if (present == null || (optional && getValue().isBlank())) {
            setInvalid(false);
            return false;
        }
        var refusal = ValueReader.read(present, getValue()) instanceof ReadValue.Refused(var reason) ? reason : null;
        setErrorMessage(refusal);
        setInvalid(refusal != null);
        return refusal != null;
    }

    /** The value in the unit of the metric; empty if nothing is typed or it is refused. */
    Optional<BigDecimal> number() {
        var present = metric;
        return present != null && ValueReader.read(present, getValue()) instanceof ReadValue.Understood(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private void explain() {
        var present = metric;
        if (present == null || getValue().isBlank()) {
            setInvalid(false);
            setHelperText("");
            return;
        }
        refuses();
        setHelperText(number().map(value -> optional
                        ? present.unit().text(value)
                        : present.unit().text(value) + ", "
                                + present.stateOf(value).word())
                .orElse(""));
    }
}
