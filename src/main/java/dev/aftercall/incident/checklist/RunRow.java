package dev.aftercall.incident.checklist;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A checklist of an incident: which template was copied, and when. */
@Entity
@Table(name = "incident_checklist")
class RunRow {

    @EmbeddedId
    private RunId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private int playbookVersion;
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected RunRow() {}

    RunRow(IncidentId incident, Severity severity, int playbookVersion, Instant startedAt) {
        this.id = RunId.next();
        this.incident = incident;
        this.severity = severity;
        this.playbookVersion = playbookVersion;
        this.startedAt = startedAt;
    }

    RunId id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    int playbookVersion() {
        return playbookVersion;
    }

    Instant startedAt() {
        return startedAt;
    }
}
