package dev.aftercall.postmortem.lesson;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
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

/** A lesson, as stored. */
@Entity
@Table(name = "postmortem_lesson")
class LessonRow {

    @EmbeddedId
    private LessonId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    private int position;

    @Enumerated(EnumType.STRING)
    private LessonKind kind;

    @Enumerated(EnumType.STRING)
    private LessonArea area;

    @Column(name = "lesson")
    private String text;

    private long textVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private UserId author;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonRow() {}

    LessonRow(PostmortemId postmortem, int position, LessonDraft draft, UserId author, Instant at) {
        this.id = LessonId.next();
        this.postmortem = postmortem;
        this.position = position;
        this.kind = draft.kind();
        this.area = draft.area();
        this.text = draft.text();
        this.author = author;
        this.changedAt = at;
    }

    LessonId id() {
        return id;
    }

    LessonKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    long textVersion() {
        return textVersion;
    }

    LessonDraft draft() {
        return new LessonDraft(kind, area, text);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** Stores the draft if nobody else has changed the lesson since the expected version. */
    SaveOutcome write(long expectedVersion, LessonDraft draft, UserId by, Instant at) {
        if (draft.equals(draft())) {
            return new SaveOutcome.Saved(textVersion, changedAt);
        }
        if (textVersion != expectedVersion) {
            return new SaveOutcome.Conflict(textVersion, text, author, changedAt);
        }
        kind = draft.kind();
        area = draft.area();
        text = draft.text();
        author = by;
        changedAt = at;
        textVersion++;
        return new SaveOutcome.Saved(textVersion, at);
    }

    Lesson toRecord() {
        return new Lesson(id, kind, area, text, position, textVersion, author, changedAt);
    }
}
