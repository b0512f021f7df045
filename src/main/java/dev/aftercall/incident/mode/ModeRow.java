package dev.aftercall.incident.mode;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A failure mode of an incident as it stands; what was said before is told by the audit log and the timeline. */
@Entity
@Table(name = "incident_mode")
class ModeRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String modeKey;
    private int playbookVersion;

    @Enumerated(EnumType.STRING)
    private ModeState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stated_by"))
    private UserId by;

    @Column(name = "stated_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ModeRow() {}

    ModeRow(IncidentId incident, String modeKey, int playbookVersion, ModeState state, UserId by, Instant at) {
        this.id = Ids.next();
        this.incident = incident;
        this.modeKey = modeKey;
        this.playbookVersion = playbookVersion;
        this.state = state;
        this.by = by;
        this.at = at;
    }

    void confirm(int playbook, UserId who, Instant when) {
        playbookVersion = playbook;
        state = ModeState.CONFIRMED;
        by = who;
        at = when;
    }

    boolean isConfirmed() {
        return state == ModeState.CONFIRMED;
    }

    String modeKey() {
        return modeKey;
    }

    int playbookVersion() {
        return playbookVersion;
    }

    ModeState state() {
        return state;
    }

    UserId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
