package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The current text of a field; its version counts the saves. */
@Entity
@Table(name = "postmortem_text")
class Text {

    @EmbeddedId
    private TextId id;

    @Version
    private @Nullable Long version;

    private String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Text() {}

    Text(TextId id, String content, UserId by, Instant at) {
        this.id = id;
        this.content = content;
        this.changedBy = by;
        this.changedAt = at;
    }

    TextId id() {
        return id;
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void write(String newContent, UserId by, Instant at) {
        content = newContent;
        changedBy = by;
        changedAt = at;
    }

    SaveOutcome.Conflict conflict() {
        return new SaveOutcome.Conflict(version(), content, changedBy, changedAt);
    }

    FieldText toRecord() {
        return new FieldText(id.field(), content, version(), changedBy, changedAt);
    }
}
