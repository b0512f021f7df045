package dev.aftercall.incident;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Former contents of a timeline entry; never changed once written. */
@Entity
@Table(name = "timeline_revision")
class RevisionRow {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    private NoteContent content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "replaced_by"))
    private UserId replacedBy;

    private Instant replacedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected RevisionRow() {}

    RevisionRow(EntryId entry, NoteContent content, String reason, Stamp stamp) {
        this.id = Ids.next();
        this.entry = entry;
        this.content = content;
        this.reason = reason;
        this.replacedBy = stamp.by();
        this.replacedAt = stamp.at();
    }

    EntryRevision toRevision() {
        return new EntryRevision(
                replacedBy,
                replacedAt,
                reason,
                content.text(),
                content.occurredAt(),
                content.precision(),
                content.marker(),
                content.milestone(),
                content.layer(),
                content.evidenceUrl());
    }
}
