package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.severity.MeasuredValues;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers that rules judge an incident by. Asks nobody's permission: for modules that have let the reader in
 * already, and for the portal's own work.
 */
@Component
@Transactional(readOnly = true)
public class MeasuredFacts implements MeasuredValues {

    private final LatestMeasurements latest;

    MeasuredFacts(LatestMeasurements latest) {
        this.latest = latest;
    }

    /** The last values that stand, by metric, in the units of the metrics; a metric that is missing is unknown. */
    @Override
    public Map<String, BigDecimal> latest(IncidentId incident) {
        return latest.of(incident).stream()
                .collect(Collectors.toUnmodifiableMap(Measurement::metric, Measurement::value));
    }
}
