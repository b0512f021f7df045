package dev.aftercall.evidence;

import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricState;
import java.util.Optional;

/** A measurement beside the metric it is one of. */
public record MetricReading(Metric metric, Measurement measurement) {

    /** How the value stands against the thresholds. */
    public MetricState state() {
        return metric.stateOf(measurement.value());
    }

    /** How far it is from the baseline; empty without one. */
    public Optional<Deviation> deviation() {
        return Optional.ofNullable(measurement.usual()).map(usual -> Deviation.of(measurement.value(), usual));
    }

    /** Such as {@code 8.1 s}. */
    public String text() {
        return metric.unit().text(measurement.value());
    }
}
