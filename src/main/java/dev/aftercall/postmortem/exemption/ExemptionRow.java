package dev.aftercall.postmortem.exemption;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
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

/** An exemption as stored; a revoked one stays, so that it is known who had signed it. */
@Entity
@Table(name = "postmortem_exemption")
class ExemptionRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Enumerated(EnumType.STRING)
    private SectionKind section;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    private UserId signedBy;

    private Instant signedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revoked_by"))
    private @Nullable UserId revokedBy;

    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExemptionRow() {}

    ExemptionRow(PostmortemId postmortem, SectionKind section, String reason, UserId signedBy, Instant signedAt) {
        this.id = Ids.next();
        this.postmortem = postmortem;
        this.section = section;
        this.reason = reason;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    String reason() {
        return reason;
    }

    void revoke(UserId by, Instant at) {
        revokedBy = by;
        revokedAt = at;
    }

    Exemption toRecord() {
        return new Exemption(section, reason, signedBy, signedAt);
    }
}
