package dev.aftercall.playbook;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of the playbook as it was written; never changed. */
@Entity
@Immutable
@Table(name = "playbook_version")
class PlaybookVersion {

    @Id
    private int number;

    @Version
    private @Nullable Long version;

    private String document;
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private @Nullable UserId createdBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private @Nullable UserId proposedBy;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected PlaybookVersion() {} // JPA

    PlaybookVersion(
            int number,
            String document,
            String reason,
            Instant createdAt,
            UserId createdBy,
            @Nullable UserId proposedBy) {
        this.number = number;
        this.document = document;
        this.hash = ContentHash.of(document);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.proposedBy = proposedBy;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    String document() {
        return document;
    }
}
