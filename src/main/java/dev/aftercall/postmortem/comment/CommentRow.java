package dev.aftercall.postmortem.comment;

import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A comment, as stored. The first of a thread carries whether the thread is resolved. */
@Entity
@Table(name = "postmortem_comment")
class CommentRow {

    @EmbeddedId
    private CommentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "thread_id"))
    private CommentId thread;

    @Enumerated(EnumType.STRING)
    private SectionKind section;

    private @Nullable String anchor;
    private String place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private UserId author;

    private Instant createdAt;
    private String content;
    private int edits;
    private @Nullable Instant editedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resolved_by"))
    private @Nullable UserId resolvedBy;

    private @Nullable Instant resolvedAt;

    @ElementCollection
    @CollectionTable(name = "postmortem_comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    @BatchSize(size = 500)
    private Set<UserId> mentioned = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CommentRow() {}

    /** The first comment of a thread. */
    CommentRow(PostmortemId postmortem, CommentPlace place, String text, UserId author, Instant at) {
        this.id = CommentId.next();
        this.thread = id;
        this.postmortem = postmortem;
        this.section = place.section();
        this.anchor = place.anchor();
        this.place = place.name();
        this.content = text;
        this.author = author;
        this.createdAt = at;
    }

    /** A reply. */
    CommentRow(CommentRow first, String text, UserId author, Instant at) {
        this(first.postmortem, first.place(), text, author, at);
        this.thread = first.id;
    }

    CommentId id() {
        return id;
    }

    CommentId thread() {
        return thread;
    }

    boolean isFirst() {
        return id.equals(thread);
    }

    CommentPlace place() {
        return new CommentPlace(section, anchor, place);
    }

    UserId author() {
        return author;
    }

    String text() {
        return content;
    }

    boolean isResolved() {
        return resolvedAt != null;
    }

    @Nullable UserId resolvedBy() {
        return resolvedBy;
    }

    @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** Names these people; returns those it has not named before. */
    Set<UserId> mention(Set<UserId> people) {
        var fresh = new HashSet<>(people);
        fresh.removeAll(mentioned);
        mentioned.retainAll(people);
        mentioned.addAll(people);
        return fresh;
    }

    /** Changes the text; refused if it was changed since. */
    void edit(int expectedEdits, String text, Instant at) {
        if (text.equals(content)) {
            return;
        }
        if (edits != expectedEdits) {
            throw new ConflictException("You have changed this comment in another window in the meantime.");
        }
        content = text;
        edits++;
        editedAt = at;
    }

    void resolve(UserId by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    Comment toRecord() {
        return new Comment(id, author, createdAt, content, edits, editedAt, mentioned);
    }
}
