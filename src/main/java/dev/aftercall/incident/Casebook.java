package dev.aftercall.incident;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the slices of this module need of an incident: to hold it while they write what belongs to it, and to tell its
 * timeline. All within the transaction of their command.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Casebook {

    private final Incidents incidents;
    private final Leadership leadership;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    Casebook(Incidents incidents, Leadership leadership, Journal journal, CurrentUser currentUser, Clock clock) {
        this.incidents = incidents;
        this.leadership = leadership;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Holds the incident until the transaction ends, so that commands on it follow each other.
     *
     * @throws IncidentNotFoundException if there is none that the present user may see
     */
    public IncidentCourse hold(IncidentKey key) {
        return IncidentCourse.of(incidents.lock(key));
    }

    /**
     * Like {@link #hold(IncidentKey)} for what only those who lead the incident may do.
     *
     * @param action what is refused to others, such as "send an update"
     */
    public IncidentCourse holdToLead(IncidentKey key, String action) {
        var incident = incidents.lock(key);
        leadership.require(incident, action);
        return IncidentCourse.of(incident);
    }

    /** Holds the incident for the portal's own work, whoever may see it. */
    public Optional<IncidentCourse> hold(IncidentId id) {
        return incidents.lock(id).map(IncidentCourse::of);
    }

    /** Writes into the timeline and the audit log, and tells open views. */
    public void record(IncidentCourse incident, Change change, UserId by, Instant at) {
        journal.record(ref(incident), change, new Stamp(by, at));
    }

    /** Writes into the audit log alone and tells open views: for what is its own record. */
    public void note(IncidentCourse incident, Change change) {
        journal.entryChanged(ref(incident), change.action(), change.before(), change.after());
    }

    /** Who acts. */
    public UserId actor() {
        return currentUser.id();
    }

    public Instant now() {
        return clock.instant();
    }

    private static IncidentRef ref(IncidentCourse incident) {
        return IncidentRef.of(incident.id(), incident.key(), incident.confidential());
    }
}
