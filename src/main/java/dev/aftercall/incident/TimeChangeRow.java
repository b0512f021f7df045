package dev.aftercall.incident;

import dev.aftercall.base.Ids;
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
import org.jspecify.annotations.Nullable;

/** History of the six times; never changed once written. */
@Entity
@Table(name = "incident_time_change")
class TimeChangeRow {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    @Column(name = "incident_time")
    private IncidentTime time;

    private @Nullable Instant fromAt;
    private @Nullable Instant toAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected TimeChangeRow() {}

    TimeChangeRow(IncidentId incident, TimeMove move, String reason, Stamp stamp) {
        this.id = Ids.next();
        this.incident = incident;
        this.time = move.time();
        this.fromAt = move.from();
        this.toAt = move.to();
        this.changedBy = stamp.by();
        this.changedAt = stamp.at();
        this.reason = reason;
    }

    TimeChange toChange() {
        return new TimeChange(time, fromAt, toAt, changedBy, changedAt, reason);
    }
}
