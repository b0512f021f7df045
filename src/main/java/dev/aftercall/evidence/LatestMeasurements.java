package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** The measurements that stand and were measured last, one for each metric. */
@Component
class LatestMeasurements {

    private final MeasurementRepository measurements;

    LatestMeasurements(MeasurementRepository measurements) {
        this.measurements = measurements;
    }

    /** In one statement; of two measured at the same time, the one recorded later counts. */
    Collection<Measurement> of(IncidentId incident) {
        var byMetric = new LinkedHashMap<String, Measurement>();
        measurements.findLatest(incident.value()).stream()
                .map(MeasurementRow::toMeasurement)
                .forEach(measurement -> byMetric.put(measurement.metric(), measurement));
        return byMetric.values();
    }
}
