package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone may see a private incident without holding a role in it. */
@Entity
@Table(name = "incident_invitation")
class Invitation {

    @EmbeddedId
    private Guest guest;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private UserId invitedBy;

    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(IncidentId incident, UserId user, Stamp stamp) {
        this.guest = new Guest(incident.value(), user.value());
        this.invitedBy = stamp.by();
        this.invitedAt = stamp.at();
    }

    @Embeddable
    record Guest(
            @Column(name = "incident_id") UUID incident,
            @Column(name = "user_id") UUID user) implements Serializable {}
}
