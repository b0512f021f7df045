package dev.aftercall.incident;

import dev.aftercall.base.Ids;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** History of status and severity; never changed once written. */
@Entity
@Table(name = "incident_state_change")
class StateChangeRow {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String fromState;
    private String toState;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected StateChangeRow() {}

    private StateChangeRow(IncidentId incident, Kind kind, Enum<?> from, Enum<?> to, String reason, Stamp stamp) {
        this.id = Ids.next();
        this.incident = incident;
        this.kind = kind;
        this.fromState = from.name();
        this.toState = to.name();
        this.changedBy = stamp.by();
        this.changedAt = stamp.at();
        this.reason = reason;
    }

    static StateChangeRow of(IncidentId incident, IncidentStatus from, IncidentStatus to, String reason, Stamp stamp) {
        return new StateChangeRow(incident, Kind.STATUS, from, to, reason, stamp);
    }

    static StateChangeRow of(IncidentId incident, Severity from, Severity to, String reason, Stamp stamp) {
        return new StateChangeRow(incident, Kind.SEVERITY, from, to, reason, stamp);
    }

    StatusChange toStatusChange() {
        return new StatusChange(
                IncidentStatus.valueOf(fromState), IncidentStatus.valueOf(toState), changedBy, changedAt, reason);
    }

    SeverityChange toSeverityChange() {
        return new SeverityChange(Severity.valueOf(fromState), Severity.valueOf(toState), changedBy, changedAt, reason);
    }

    enum Kind {
        STATUS,
        SEVERITY
    }
}
