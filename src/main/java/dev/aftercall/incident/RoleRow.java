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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone holds, or held, a role in an incident. */
@Entity
@Table(name = "incident_role")
class RoleRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private IncidentRole role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    private UserId assignedBy;

    @SuppressWarnings("NullAway.Init")
    protected RoleRow() {}

    RoleRow(IncidentId incident, IncidentRole role, UserId user, Stamp stamp) {
        this.id = Ids.next();
        this.incident = incident;
        this.role = role;
        this.user = user;
        this.startedAt = stamp.at();
        this.assignedBy = stamp.by();
    }

    void end(Instant at) {
        endedAt = at;
    }

    IncidentRole role() {
        return role;
    }

    UserId user() {
        return user;
    }

    RoleHolding toHolding() {
        return new RoleHolding(role, user, startedAt, endedAt, assignedBy);
    }
}
