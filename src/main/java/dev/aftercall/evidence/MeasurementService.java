package dev.aftercall.evidence;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.VisibleIncident;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what was measured in an incident, for everyone who may respond in it. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class MeasurementService {

    /** How many measurements one incident may have, struck ones included. */
    public static final int MAX_PER_INCIDENT = 5_000;

    private final MeasurementRepository measurements;
    private final MeasurementRules rules;
    private final IncidentAccess incidents;
    private final Casebook casebook;
    private final LayerWatch layers;
    private final EvidenceJournal journal;

    MeasurementService(
            MeasurementRepository measurements,
            MeasurementRules rules,
            IncidentAccess incidents,
            Casebook casebook,
            LayerWatch layers,
            EvidenceJournal journal) {
        this.measurements = measurements;
        this.rules = rules;
        this.incidents = incidents;
        this.casebook = casebook;
        this.layers = layers;
        this.journal = journal;
    }

    /** Takes down one measurement. */
    public MeasurementId record(IncidentKey key, RecordMeasurement command) {
        return recordAll(key, List.of(command)).getFirst();
    }

    /**
     * Takes down all of them or none.
     *
     * @param commands 1 to 500
     * @return their ids in the same order
     */
    public List<MeasurementId> recordAll(IncidentKey key, List<RecordMeasurement> commands) {
        var incident = held(key);
        if (commands.isEmpty() || commands.size() > TableReader.MAX_LINES) {
            throw new RuleViolationException(
                    "From 1 to %d measurements can be recorded together".formatted(TableReader.MAX_LINES));
        }
        requireRoom(incident, commands.size());
        commands.forEach(command -> rules.check(incident, command));
        var usual = usual(incident, commands);
        var stamp = journal.stamp();
        var rows = commands.stream()
                .map(command -> measurements.save(new MeasurementRow(
                        incident.id(), command, usual.get(command.metric()), stamp.by(), stamp.at())))
                .toList();
        journal.recorded(incident, rows, null, stamp);
        layers.recorded(incident, stamp);
        return rows.stream().map(MeasurementRow::id).toList();
    }

    /**
     * Strikes the wrong one out and takes down the right one for the same time, unless another is given.
     *
     * @return id of the right one
     */
    public MeasurementId correct(IncidentKey key, CorrectMeasurement command) {
        var incident = held(key);
        requireRoom(incident, 1);
        rules.check(incident, command.right());
        var wrong = lock(incident, command.measurement());
        var stamp = journal.stamp();
        wrong.strike(command.version(), command.reason(), stamp.by(), stamp.at());
        var right = command.right().until() == null ? command.right().at(wrong.measuredAt()) : command.right();
        var row = measurements.save(
                new MeasurementRow(incident.id(), right, null, stamp.by(), stamp.at()).correcting(wrong));
        if (!wrong.metric().equals(row.metric())) {
            journal.publish(new MeasurementStruck(incident.id(), wrong.metric(), stamp.at()));
        }
        journal.recorded(incident, List.of(row), wrong, stamp);
        layers.recorded(incident, stamp);
        return row.id();
    }

    /** Marks a measurement as wrong. */
    public void strike(IncidentKey key, StrikeMeasurement command) {
        var incident = incidents.require(key);
        var row = lock(incident, command.measurement());
        var stamp = journal.stamp();
        row.strike(command.version(), command.reason(), stamp.by(), stamp.at());
        journal.struck(incident, row, command.reason(), stamp);
    }

    /** Held until the end, so that those who record at the same time follow each other. */
    private VisibleIncident held(IncidentKey key) {
        var incident = incidents.require(key);
        casebook.hold(incident.id());
        return incident;
    }

    private MeasurementRow lock(VisibleIncident incident, MeasurementId id) {
        return measurements
                .lock(id.value())
                .filter(row -> row.isIn(incident.id()))
                .orElseThrow(MeasurementNotFoundException::new);
    }

    private void requireRoom(VisibleIncident incident, int more) {
        if (measurements.count(incident.id().value()) + more > MAX_PER_INCIDENT) {
            throw new RuleViolationException("An incident holds at most %,d measurements".formatted(MAX_PER_INCIDENT));
        }
    }

    /** The baselines last given for the metrics that come without one. */
    private Map<String, BigDecimal> usual(VisibleIncident incident, List<RecordMeasurement> commands) {
        var without = commands.stream()
                .filter(command -> command.usual() == null)
                .map(RecordMeasurement::metric)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (without.isEmpty()) {
            return Map.of();
        }
        var usual = new HashMap<String, BigDecimal>();
        measurements
                .findLatestWithUsual(incident.id().value(), without)
                .forEach(row -> row.usual().ifPresent(baseline -> usual.put(row.metric(), baseline)));
        return usual;
    }
}
