package dev.aftercall.notification;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
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

/** A notice, as stored. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @EmbeddedId
    private NoticeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor"))
    private @Nullable UserId actor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String content;
    private String excerpt;
    private String path;
    private Instant createdAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticeRow() {}

    NoticeRow(UserId user, @Nullable UserId actor, NoticeWanted wanted, Instant at) {
        this.id = NoticeId.next();
        this.user = user;
        this.actor = actor;
        this.incident = wanted.incident();
        this.kind = wanted.kind();
        this.content = wanted.text();
        this.excerpt = wanted.excerpt();
        this.path = wanted.path();
        this.createdAt = at;
    }

    IncidentId incident() {
        return incident;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    void unread() {
        readAt = null;
    }

    Notice toRecord() {
        return new Notice(id, kind, actor, content, excerpt, path, createdAt, readAt);
    }
}
