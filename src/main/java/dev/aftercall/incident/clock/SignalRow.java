package dev.aftercall.incident.clock;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.ClockStop;
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
import org.springframework.data.domain.Persistable;

/** A signal as it is kept, so that clocks can be computed anew from what happened; never changed. */
@Entity
@Table(name = "incident_clock_signal")
class SignalRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    @Column(name = "signal_kind")
    private ClockStop stop;

    @Column(name = "happened_at")
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "caused_by"))
    private UserId by;

    @SuppressWarnings("NullAway.Init")
    protected SignalRow() {}

    SignalRow(IncidentId incident, Signal signal) {
        this.id = Ids.next();
        this.incident = incident;
        this.stop = signal.stop();
        this.at = signal.at();
        this.by = signal.by();
    }

    Signal toSignal() {
        return new Signal(stop, at, by);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
