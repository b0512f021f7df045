package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
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
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A line of a timeline; what a correction replaces goes into a {@link RevisionRow}. */
@Entity
@Table(name = "timeline_entry")
class TimelineRow {

    @EmbeddedId
    private EntryId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityKind activity;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private UserId author;

    @Embedded
    private NoteContent content;

    private String note = "";
    private String reason = "";

    // two people pin without getting in each other's way, or in the way of a correction
    @OptimisticLock(excluded = true)
    private boolean pinned;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "corrected_by"))
    @AttributeOverride(name = "at", column = @Column(name = "corrected_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "corrected_reason"))
    private Note.@Nullable Explained corrected;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "struck_by"))
    @AttributeOverride(name = "at", column = @Column(name = "struck_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "struck_reason"))
    private Note.@Nullable Explained struck;

    @SuppressWarnings("NullAway.Init")
    protected TimelineRow() {}

    private TimelineRow(IncidentId incident, EntryKind kind, NoteContent content, boolean pinned, Stamp stamp) {
        this.id = EntryId.next();
        this.incident = incident;
        this.kind = kind;
        this.content = content;
        this.pinned = pinned;
        this.author = stamp.by();
        this.recordedAt = stamp.at();
    }

    static TimelineRow note(IncidentId incident, NoteContent content, boolean pinned, Stamp stamp) {
        return new TimelineRow(incident, EntryKind.NOTE, content, pinned, stamp);
    }

    static TimelineRow activity(
            IncidentId incident, ActivityKind activity, NoteContent content, String note, String reason, Stamp stamp) {
        var row = new TimelineRow(incident, EntryKind.ACTIVITY, content, false, stamp);
        row.activity = activity;
        row.note = note;
        row.reason = reason;
        return row;
    }

    /** Replaces the contents and returns the former ones. */
    RevisionRow correct(long expectedVersion, NoteContent replacement, String why, Stamp stamp) {
        requireOpenNote();
        if (version() != expectedVersion) {
            throw StaleEntryException.create();
        }
        var former = new RevisionRow(id, content, why, stamp);
        content = replacement;
        corrected = new Note.Explained(stamp.by(), stamp.at(), why);
        return former;
    }

    void strike(String why, Stamp stamp) {
        requireOpenNote();
        struck = new Note.Explained(stamp.by(), stamp.at(), why);
    }

    private void requireOpenNote() {
        if (kind == EntryKind.ACTIVITY) {
            throw new RuleViolationException("The portal recorded this entry; it cannot be corrected or struck");
        }
        if (struck != null) {
            throw new RuleViolationException("This entry has already been struck");
        }
    }

    /** False if it already was so. */
    boolean pin(boolean keep) {
        var changes = pinned != keep;
        pinned = keep;
        return changes;
    }

    EntryId id() {
        return id;
    }

    boolean isIn(IncidentId other) {
        return incident.equals(other);
    }

    NoteContent content() {
        return content;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    TimelineEntry toEntry() {
        return switch (kind) {
            case ACTIVITY ->
                new Activity(
                        id,
                        incident,
                        content.occurredAt(),
                        recordedAt,
                        author,
                        Objects.requireNonNull(activity),
                        content.text(),
                        note,
                        reason,
                        content.milestone(),
                        pinned);
            case NOTE ->
                new Note(
                        id,
                        incident,
                        version(),
                        content.occurredAt(),
                        recordedAt,
                        author,
                        content.text(),
                        content.precision(),
                        content.marker(),
                        content.milestone(),
                        content.layer(),
                        content.evidenceUrl(),
                        pinned,
                        corrected,
                        struck);
        };
    }
}
