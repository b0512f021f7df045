package dev.aftercall.evidence;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.VisibleIncident;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.incident.clock.ClockSignals;
import dev.aftercall.playbook.PlaybookQueries;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit log, open views and other modules what became of measurements. */
@Component
class EvidenceJournal {

    private static final int AUDITED = 20;

    private final ApplicationEventPublisher events;
    private final PlaybookQueries playbook;
    private final CurrentUser user;
    private final ClockSignals clocks;
    private final Clock clock;

    EvidenceJournal(
            ApplicationEventPublisher events,
            PlaybookQueries playbook,
            CurrentUser user,
            ClockSignals clocks,
            Clock clock) {
        this.events = events;
        this.playbook = playbook;
        this.user = user;
        this.clocks = clocks;
        this.clock = clock;
    }

    Stamp stamp() {
        return new Stamp(user.id(), clock.instant());
    }

    void recorded(VisibleIncident incident, List<MeasurementRow> rows, @Nullable MeasurementRow instead, Stamp stamp) {
        publish(new MeasurementsRecorded(
                incident.id(), rows.stream().map(MeasurementRow::metric).collect(Collectors.toSet()), stamp.at()));
        if (rows.stream().anyMatch(this::tellsOfLayer)) {
            clocks.componentsMeasured(incident.id(), stamp.by(), stamp.at());
        }
        note(
                incident,
                instead == null ? "measurement.record" : "measurement.correct",
                instead == null ? null : text(incident, instead),
                text(incident, rows));
    }

    void struck(VisibleIncident incident, MeasurementRow row, String reason, Stamp stamp) {
        publish(new MeasurementStruck(incident.id(), row.metric(), stamp.at()));
        note(incident, "measurement.strike", text(incident, row), reason);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    private void note(VisibleIncident incident, String action, @Nullable String before, @Nullable String after) {
        publish(new AuditedEvent(action, incident.key().value(), before, after, incident.confidential()));
        publish(new TopicTouched(EvidenceTopics.of(incident.id())));
        publish(new TopicTouched(IncidentTopics.of(incident.id())));
    }

    private boolean tellsOfLayer(MeasurementRow row) {
        return playbook.current()
                .metric(row.metric())
                .filter(metric -> metric.layer() != null)
                .isPresent();
    }

    private String text(VisibleIncident incident, List<MeasurementRow> rows) {
        var first = rows.stream().limit(AUDITED).map(row -> text(incident, row)).collect(Collectors.joining(", "));
        return rows.size() > AUDITED ? first + " and %d more".formatted(rows.size() - AUDITED) : first;
    }

    private String text(VisibleIncident incident, MeasurementRow row) {
        return playbook.version(incident.playbookVersion())
                .metric(row.metric())
                .map(metric -> metric.name() + " " + metric.unit().text(row.value()))
                .orElseGet(() -> row.metric() + " " + row.value().toPlainString());
    }
}
