package dev.aftercall.postmortem.analysis;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One why of a tree. A removed one stays, marked with its removal, so that it can be put back. */
@Entity
@Table(name = "postmortem_why")
class Why {

    @EmbeddedId
    private WhyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable WhyId parent;

    private int position;
    private String question;
    private String answer;

    @Enumerated(EnumType.STRING)
    private WhyMark mark = WhyMark.UNMARKED;

    private String evidence;
    private @Nullable String evidenceUrl;
    private long textVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private UserId author;

    private Instant changedAt;
    private @Nullable UUID removalId;

    @SuppressWarnings("NullAway.Init")
    protected Why() {}

    Why(PostmortemId postmortem, @Nullable WhyId parent, EditWhy texts, UserId author, Instant at) {
        this.id = WhyId.next();
        this.postmortem = postmortem;
        this.parent = parent;
        this.question = texts.question();
        this.answer = texts.answer();
        this.evidence = texts.evidence();
        this.evidenceUrl = texts.evidenceUrl();
        this.author = author;
        this.changedAt = at;
    }

    WhyId id() {
        return id;
    }

    @Nullable WhyId parent() {
        return parent;
    }

    int position() {
        return position;
    }

    WhyMark mark() {
        return mark;
    }

    long textVersion() {
        return textVersion;
    }

    EditWhy texts() {
        return new EditWhy(question, answer, evidence, evidenceUrl);
    }

    /** The texts, one below the other. */
    String text() {
        var text = question + "\n" + answer;
        return evidence.isEmpty() ? text : text + "\n" + evidence;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    void askAbout(@Nullable WhyId newParent) {
        parent = newParent;
    }

    void mark(WhyMark newMark) {
        mark = newMark;
    }

    void removedBy(UUID removal) {
        removalId = removal;
    }

    void restored() {
        removalId = null;
    }

    /** Stores the texts if nobody else has changed them since the expected version. */
    SaveOutcome write(long expectedVersion, EditWhy texts, UserId by, Instant at) {
        if (texts.equals(texts())) {
            return new SaveOutcome.Saved(textVersion, changedAt);
        }
        if (textVersion != expectedVersion) {
            return new SaveOutcome.Conflict(textVersion, text(), author, changedAt);
        }
        question = texts.question();
        answer = texts.answer();
        evidence = texts.evidence();
        evidenceUrl = texts.evidenceUrl();
        author = by;
        changedAt = at;
        textVersion++;
        return new SaveOutcome.Saved(textVersion, at);
    }

    WhyNode toRecord() {
        return new WhyNode(
                id, parent, position, question, answer, mark, evidence, evidenceUrl, textVersion, author, changedAt);
    }
}
