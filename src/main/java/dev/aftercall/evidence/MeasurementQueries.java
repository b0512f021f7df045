package dev.aftercall.evidence;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.PlaybookQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was measured in incidents that the present user may see. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class MeasurementQueries {

    private static final int HISTORY = 200;

    private final LatestMeasurements latest;
    private final MeasurementRepository measurements;
    private final IncidentAccess incidents;
    private final PlaybookQueries playbook;

    MeasurementQueries(
            LatestMeasurements latest,
            MeasurementRepository measurements,
            IncidentAccess incidents,
            PlaybookQueries playbook) {
        this.latest = latest;
        this.measurements = measurements;
        this.incidents = incidents;
        this.playbook = playbook;
    }

    /**
     * The last measurement of each metric, in two statements.
     *
     * @throws dev.aftercall.incident.IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public MeasurementBoard board(IncidentKey key) {
        var incident = incidents.require(key);
        var byMetric = new HashMap<String, Measurement>();
        latest.of(incident.id()).forEach(measurement -> byMetric.put(measurement.metric(), measurement));
        var metrics = playbook.version(incident.playbookVersion()).metrics();
        return new MeasurementBoard(
                incident.id(),
                metrics,
                metrics.stream()
                        .flatMap(metric -> Stream.ofNullable(byMetric.get(metric.key()))
                                .map(measurement -> new MetricReading(metric, measurement)))
                        .toList());
    }

    /**
     * The last 200 measurements of a metric, struck ones too, last ones first.
     *
     * @throws dev.aftercall.incident.IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public List<Measurement> history(IncidentKey key, String metric) {
        var incident = incidents.require(key).id();
        return measurements.findHistory(incident.value(), metric, Limit.of(HISTORY)).stream()
                .map(MeasurementRow::toMeasurement)
                .toList();
    }

    /**
     * The last measurement of a metric.
     *
     * @throws dev.aftercall.incident.IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public Optional<MetricReading> reading(IncidentKey key, String metric) {
        return board(key).reading(metric);
    }
}
