package dev.aftercall.incident;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves incidents from status to status. */
@Component
class StatusMoves {

    private final Incidents incidents;
    private final HistoryRepository history;
    private final TimeHistoryRepository timeHistory;
    private final Journal journal;

    StatusMoves(Incidents incidents, HistoryRepository history, TimeHistoryRepository timeHistory, Journal journal) {
        this.incidents = incidents;
        this.history = history;
        this.timeHistory = timeHistory;
        this.journal = journal;
    }

    /** The incidents that a move to duplicate concerns, locked in one order so that no circle can arise. */
    Locked lock(IncidentKey key, @Nullable IncidentKey original) {
        if (original == null || original.equals(key)) {
            var incident = incidents.lock(key);
            return new Locked(incident, original == null ? null : incident);
        }
        if (original.compareTo(key) < 0) {
            var other = incidents.lock(original);
            return new Locked(incidents.lock(key), other);
        }
        var incident = incidents.lock(key);
        return new Locked(incident, incidents.lock(original));
    }

    void move(Locked locked, ChangeStatus command, Stamp stamp) {
        var incident = locked.incident();
        var from = incident.status();
        var to = command.to();
        var occurredAt = command.occurredAt() == null
                ? stamp.at()
                : Times.notAfter(stamp.at(), "The time of the change", command.occurredAt());
        var reason = Objects.requireNonNullElse(command.reason(), "");
        var original = to == IncidentStatus.DUPLICATE ? locked.original() : null;
        if (original != null && original.status() == IncidentStatus.DUPLICATE) {
            throw IllegalStatusMoveException.because(
                    original.key() + " is itself a duplicate; name the incident that it duplicates");
        }
        var times = incident.moveTo(to, reason, original == null ? null : original.id(), occurredAt, stamp);
        history.save(StateChangeRow.of(incident.id(), from, to, reason, stamp));
        times.forEach(time -> timeHistory.save(new TimeChangeRow(incident.id(), time, reason, stamp)));
        journal.record(
                incident,
                Change.of(ActivityKind.STATUS, "status", from.label(), to.label(), text(from, to, original))
                        .because(reason)
                        .noting(command.note())
                        .marking(milestone(from, to))
                        .at(occurredAt),
                stamp);
        publish(incident, from, to, stamp);
    }

    private void publish(Incident incident, IncidentStatus from, IncidentStatus to, Stamp stamp) {
        journal.publish(new IncidentStatusChanged(incident.id(), incident.key(), from, to, stamp.by(), stamp.at()));
        if (to == IncidentStatus.RESOLVED) {
            journal.publish(new IncidentResolved(incident.id(), incident.key(), stamp.by(), stamp.at()));
        }
    }

    /** Does not name a private incident in the timeline of another one. */
    private static String text(IncidentStatus from, IncidentStatus to, @Nullable Incident original) {
        var move = "Status: %s → %s".formatted(from.label(), to.label());
        if (original == null) {
            return move;
        }
        return move + " of " + (original.isConfidential() ? "a private incident" : original.key());
    }

    private static @Nullable Milestone milestone(IncidentStatus from, IncidentStatus to) {
        if (to == IncidentStatus.RESOLVED) {
            return Milestone.RESOLVED;
        }
        return from == IncidentStatus.INVESTIGATING && to == IncidentStatus.IDENTIFIED
                ? Milestone.ROOT_CAUSE_IDENTIFIED
                : null;
    }

    /** An incident and the one it duplicates, if that is what the command says. */
    record Locked(Incident incident, @Nullable Incident original) {}
}
