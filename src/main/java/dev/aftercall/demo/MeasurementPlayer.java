package dev.aftercall.demo;

import dev.aftercall.evidence.MeasurementService;
import dev.aftercall.evidence.RecordMeasurement;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the steps of an incident's log in which people measure. */
@Profile(DemoLoader.PROFILE)
@Component
class MeasurementPlayer {

    private final MeasurementService measurements;
    private final PlaybookQueries playbook;

    MeasurementPlayer(MeasurementService measurements, PlaybookQueries playbook) {
        this.measurements = measurements;
        this.playbook = playbook;
    }

    void play(Step.Measure step, IncidentKey key, Instant declared) {
        var until = declared.plus(step.at().length());
        var usual = Objects.requireNonNullElse(step.usual(), Map.<String, String>of());
        measurements.recordAll(
                key,
                step.measured().entrySet().stream()
                        .map(measured -> new RecordMeasurement(
                                measured.getKey(),
                                number(measured.getKey(), measured.getValue()),
                                usual.containsKey(measured.getKey())
                                        ? number(measured.getKey(), usual.get(measured.getKey()))
                                        : null,
                                step.over() == null
                                        ? null
                                        : until.minus(step.over().length()),
                                until,
                                null,
                                Objects.requireNonNullElse(step.source(), "")))
                        .toList());
    }

    private BigDecimal number(String metric, String text) {
        var known = playbook.current()
                .metric(metric)
                .orElseThrow(() -> new IllegalStateException("No metric is called " + metric));
        return switch (ValueReader.read(known, text)) {
            case ReadValue.Understood(var value) -> value;
            case ReadValue.Refused(var reason) -> throw new IllegalStateException(reason);
        };
    }
}
