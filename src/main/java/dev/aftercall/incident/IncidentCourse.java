package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far an incident is: what its clocks, checklists and diagnosis depend on.
 *
 * @param playbookVersion the version of the playbook that it began with and keeps
 * @param times only those that are recorded
 * @param commanded whether somebody is in command
 * @param meeting whether a link to the war room is set
 * @param documented whether summary, layer and how to reproduce it are written down
 */
public record IncidentCourse(
        IncidentId id,
        IncidentKey key,
        int playbookVersion,
        Severity severity,
        IncidentStatus status,
        Map<IncidentTime, Instant> times,
        Optional<Instant> endedAt,
        boolean commanded,
        boolean meeting,
        boolean documented,
        boolean confidential) {

    static IncidentCourse of(Incident incident) {
        var facts = incident.facts();
        return new IncidentCourse(
                incident.id(),
                incident.key(),
                incident.playbookVersion(),
                incident.severity(),
                incident.status(),
                incident.times().recorded(),
                incident.endedAt(),
                incident.commander().isPresent(),
                !facts.roomLink().isBlank(),
                facts.areDocumented(),
                incident.isConfidential());
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public Optional<Instant> time(IncidentTime time) {
        return Optional.ofNullable(times.get(time));
    }

    /** When it was declared; always known. */
    public Instant declaredAt() {
        return time(IncidentTime.DECLARED).orElseThrow();
    }
}
