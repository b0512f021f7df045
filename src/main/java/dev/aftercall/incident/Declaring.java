package dev.aftercall.incident;

import dev.aftercall.playbook.Playbooks;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Opens incidents. */
@Component
class Declaring {

    private final KeySequence keys;
    private final Incidents incidents;
    private final Journal journal;
    private final Playbooks playbook;

    Declaring(KeySequence keys, Incidents incidents, Journal journal, Playbooks playbook) {
        this.keys = keys;
        this.incidents = incidents;
        this.journal = journal;
        this.playbook = playbook;
    }

    IncidentKey declare(DeclareIncident command) {
        var stamp = journal.stamp();
        requirePast(command, stamp.at());
        var key = keys.next(stamp.at().atOffset(ZoneOffset.UTC).getYear());
        var incident = new Incident(key, command, playbook.current().version(), stamp);
        incidents.add(incident);
        var label = command.severity().label();
        var kind = command.drill() ? "Drill declared as " : "Declared as ";
        journal.record(
                incident,
                Change.of(ActivityKind.DECLARED, "declare", null, label + ": " + command.title(), kind + label)
                        .noting(String.join(" · ", command.conditions()))
                        .marking(Milestone.CLASSIFIED),
                stamp);
        journal.publish(new IncidentDeclared(incident.id(), key, command.severity(), stamp.by(), stamp.at()));
        return key;
    }

    private static void requirePast(DeclareIncident command, Instant now) {
        if (command.detectedAt() != null) {
            Times.notAfter(now, IncidentTime.DETECTED.label(), command.detectedAt());
        }
        if (command.impactStartedAt() != null) {
            Times.notAfter(now, IncidentTime.IMPACT_STARTED.label(), command.impactStartedAt());
        }
    }
}
