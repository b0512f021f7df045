package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of an incident in numbers.
 *
 * @param metrics all that can be measured, from the playbook that the incident is worked by
 * @param readings the last measurement of each metric that has one, in the playbook's order
 */
public record MeasurementBoard(IncidentId incident, List<Metric> metrics, List<MetricReading> readings) {

    public MeasurementBoard {
        metrics = List.copyOf(metrics);
        readings = List.copyOf(readings);
    }

    /** The last reading of a metric. */
    public Optional<MetricReading> reading(String metric) {
        return readings.stream()
                .filter(reading -> reading.metric().key().equals(metric))
                .findFirst();
    }

    /** The last values by metric, in the units of the metrics. */
    public Map<String, BigDecimal> values() {
        return readings.stream()
                .collect(Collectors.toUnmodifiableMap(
                        reading -> reading.metric().key(),
                        reading -> reading.measurement().value()));
    }

    /** Where the time of a turn goes; empty while no component is measured. */
    public Optional<LatencyBudget> latencyBudget() {
        return LatencyBudget.of(metrics, values());
    }
}
