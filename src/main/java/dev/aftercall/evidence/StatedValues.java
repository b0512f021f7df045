package dev.aftercall.evidence;

import dev.aftercall.incident.severity.ValuesStated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down the values that people type while they rate an incident, in the same transaction. */
@Component
class StatedValues {

    private static final String SOURCE = "Typed while rating";

    private final MeasurementService measurements;

    StatedValues(MeasurementService measurements) {
        this.measurements = measurements;
    }

    @EventListener
    void on(ValuesStated stated) {
        measurements.recordAll(
                stated.key(),
                stated.values().entrySet().stream()
                        .map(value ->
                                new RecordMeasurement(value.getKey(), value.getValue(), null, null, null, null, SOURCE))
                        .toList());
    }
}
