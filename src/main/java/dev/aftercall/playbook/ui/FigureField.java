package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Metric;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A bound of a metric, typed with or without its unit. */
final class FigureField extends TextField {

    private final Metric metric;

    FigureField(String label, Metric metric, @Nullable BigDecimal value) {
        super(label);
        this.metric = metric;
        setMaxLength(20);
        setValue(value == null ? "" : metric.unit().text(value));
    }

    /** Whether it can be read; where it cannot, the field says so. An empty field can. */
    boolean isReadable() {
        var typed = metric.unit().parse(getValue());
        var fine = isEmpty() || typed.filter(metric::accepts).isPresent();
        setInvalid(!fine);
        setErrorMessage(
                fine
                        ? ""
                        : "From %s to %s, such as %s"
                                .formatted(
                                        metric.unit().text(metric.lowest()),
                                        metric.unit().text(metric.highest()),
                                        metric.unit().text(BigDecimal.TEN)));
        return fine;
    }

    @Nullable BigDecimal figure() {
        return metric.unit().parse(getValue()).orElse(null);
    }
}
