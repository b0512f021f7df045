package dev.aftercall.evidence;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.VisibleIncident;
import dev.aftercall.playbook.PlaybookQueries;
import java.util.Collection;
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
     * Some measurements, struck ones too, in the order they were measured; those the incident does not have are missing.
     * Two statements.
     *
     * @throws dev.aftercall.incident.IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public List<MetricReading> some(IncidentKey key, Collection<MeasurementId> wanted) {
        var incident = incidents.require(key);
        var ids = wanted.stream().map(MeasurementId::value).toList();
        return readings(incident, measurements.findSome(incident.id().value(), ids));
    }

    /**
     * The last 200 measurements that stand, last ones first.
     *
     * @throws dev.aftercall.incident.IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public List<MetricReading> standing(IncidentKey key) {
        var incident = incidents.require(key);
        return readings(incident, measurements.findStanding(incident.id().value(), Limit.of(HISTORY)));
    }

    private List<MetricReading> readings(VisibleIncident incident, List<MeasurementRow> rows) {
        var version = playbook.version(incident.playbookVersion());
        return rows.stream()
                .map(MeasurementRow::toMeasurement)
                .flatMap(measurement -> version.metric(measurement.metric()).stream()
                        .map(metric -> new MetricReading(metric, measurement)))
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
