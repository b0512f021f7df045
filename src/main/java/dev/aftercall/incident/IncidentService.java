package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything people do to an incident, except writing its timeline. Every command locks the incident, so that commands
 * follow each other; those that replace what someone read also compare versions.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class IncidentService {

    private final Incidents incidents;
    private final Declaring declaring;
    private final StatusMoves statusMoves;
    private final RoleChanges roleChanges;
    private final PrivacyChanges privacyChanges;
    private final HistoryRepository history;
    private final TimeHistoryRepository timeHistory;
    private final Leadership leadership;
    private final Directory directory;
    private final Journal journal;

    IncidentService(
            Incidents incidents,
            Declaring declaring,
            StatusMoves statusMoves,
            RoleChanges roleChanges,
            PrivacyChanges privacyChanges,
            HistoryRepository history,
            TimeHistoryRepository timeHistory,
            Leadership leadership,
            Directory directory,
            Journal journal) {
        this.incidents = incidents;
        this.declaring = declaring;
        this.statusMoves = statusMoves;
        this.roleChanges = roleChanges;
        this.privacyChanges = privacyChanges;
        this.history = history;
        this.timeHistory = timeHistory;
        this.leadership = leadership;
        this.directory = directory;
        this.journal = journal;
    }

    /** Opens an incident under the next key of the year. */
    public IncidentKey declare(DeclareIncident command) {
        return declaring.declare(command);
    }

    /** Says that someone takes care; does nothing if someone already said so. */
    public void acknowledge(IncidentKey key) {
        var incident = incidents.lock(key);
        if (incident.times().get(IncidentTime.ACKNOWLEDGED) == null) {
            var stamp = journal.stamp();
            if (!incident.status().isOpen()) {
                throw new RuleViolationException("The incident has ended; record the acknowledged time instead");
            }
            incident.record(IncidentTime.ACKNOWLEDGED, stamp.at(), stamp).ifPresent(move -> {
                timeHistory.save(new TimeChangeRow(incident.id(), move, "", stamp));
                journal.record(
                        incident,
                        Change.of(ActivityKind.ACKNOWLEDGED, "acknowledge", null, Times.utc(stamp.at()), "Acknowledged")
                                .marking(Milestone.ACKNOWLEDGED),
                        stamp);
            });
        }
    }

    /** Moves forward, back, reopens or ends. */
    public void changeStatus(IncidentKey key, long version, ChangeStatus command) {
        var locked = statusMoves.lock(key, command.duplicateOf());
        leadership.require(locked.incident(), "change the status");
        requireVersion(locked.incident(), version);
        statusMoves.move(locked, command, journal.stamp());
    }

    /** Rates anew, with a reason. */
    public void changeSeverity(IncidentKey key, long version, ChangeSeverity command) {
        var incident = incidents.lock(key);
        leadership.require(incident, "change the severity");
        requireVersion(incident, version);
        var stamp = journal.stamp();
        var to = command.to();
        var from = incident.changeSeverity(to, stamp);
        history.save(StateChangeRow.of(incident.id(), from, to, command.reason(), stamp));
        var text = "Severity: %s → %s".formatted(from.label(), to.label());
        journal.record(
                incident,
                Change.of(ActivityKind.SEVERITY, "severity", from.label(), to.label(), text)
                        .because(command.reason()),
                stamp);
        journal.publish(new IncidentSeverityChanged(incident.id(), incident.key(), from, to, stamp.by(), stamp.at()));
    }

    /** Gives a role to someone; its present holder hands over. Anyone may take over, so that nobody is stuck. */
    public void assignRole(IncidentKey key, AssignRole command) {
        roleChanges.assign(incidents.lock(key), command, journal.stamp());
    }

    /** Ends a role without a successor. */
    public void releaseRole(IncidentKey key, IncidentRole role) {
        roleChanges.release(incidents.lock(key), role, journal.stamp());
    }

    /** Replaces the facts; the timeline names those that changed. */
    public void editFacts(IncidentKey key, long version, EditFacts command) {
        var incident = incidents.lock(key);
        requireVersion(incident, version);
        var stamp = journal.stamp();
        var before = incident.facts().title();
        var changes = incident.edit(command, stamp);
        if (!changes.isEmpty()) {
            var renamed = before.equals(command.title()) ? "" : " · Title: %s → %s".formatted(before, command.title());
            var text = "Facts changed: " + String.join(", ", changes) + renamed;
            journal.record(incident, Change.of(ActivityKind.FACTS, "facts", null, text, text), stamp);
        }
    }

    /** Names the layer where the incident began, as people agreed on in the diagnosis. */
    public void locate(IncidentKey key, Layer layer) {
        var incident = incidents.lock(key);
        var stamp = journal.stamp();
        var before = incident.locate(layer, stamp).map(Layer::label).orElse(null);
        journal.record(
                incident,
                Change.of(
                        ActivityKind.DIAGNOSIS, "locate", before, layer.label(), "Origin confirmed: " + layer.label()),
                stamp);
    }

    /** Records, corrects or clears one of the six times. */
    public void recordTime(IncidentKey key, RecordTime command) {
        var incident = incidents.lock(key);
        var stamp = journal.stamp();
        var time = command.time();
        if (command.at() != null) {
            Times.notAfter(stamp.at(), time.label(), command.at());
        }
        var reason = Objects.requireNonNullElse(command.reason(), "");
        incident.record(time, command.at(), stamp).ifPresent(move -> {
            timeHistory.save(new TimeChangeRow(incident.id(), move, reason, stamp));
            journal.record(
                    incident,
                    Change.of(
                                    ActivityKind.TIME,
                                    "time",
                                    time.label() + ": " + TimeMove.words(move.from()),
                                    time.label() + ": " + TimeMove.words(move.to()),
                                    move.text())
                            .because(reason),
                    stamp);
        });
    }

    /** Hides the incident from all but its declarer, role holders, invited people and administrators. */
    public void makePrivate(IncidentKey key) {
        privacyChanges.hide(incidents.lock(key), journal.stamp());
    }

    /** Shows the incident to the whole team again. */
    public void makePublic(IncidentKey key) {
        var incident = incidents.lock(key);
        leadership.require(incident, "make it visible to everyone");
        privacyChanges.show(incident, journal.stamp());
    }

    /** Drills stay out of all figures. */
    public void markDrill(IncidentKey key, boolean drill) {
        var incident = incidents.lock(key);
        leadership.require(incident, "say whether it is a drill");
        var stamp = journal.stamp();
        if (incident.markDrill(drill, stamp)) {
            var text = drill ? "Marked as a drill" : "No longer a drill";
            journal.record(
                    incident,
                    Change.of(ActivityKind.DRILL, "drill", String.valueOf(!drill), String.valueOf(drill), text),
                    stamp);
        }
    }

    /** Lets someone see the incident while it is private. */
    public void invite(IncidentKey key, UserId user) {
        var incident = incidents.lock(key);
        leadership.requireHost(incident);
        privacyChanges.invite(incident, user, journal.stamp());
    }

    /** Takes an invitation back; roles are ended by {@link #releaseRole}. */
    public void uninvite(IncidentKey key, UserId user) {
        var incident = incidents.lock(key);
        leadership.requireHost(incident);
        privacyChanges.uninvite(incident, user, journal.stamp());
    }

    private void requireVersion(Incident incident, long version) {
        if (incident.version() != version) {
            throw StaleIncidentException.changedBy(directory.name(incident.changedBy()), incident.changedAt());
        }
    }
}
