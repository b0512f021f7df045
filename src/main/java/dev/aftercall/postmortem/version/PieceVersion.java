package dev.aftercall.postmortem.version;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items that a structured piece had, packed. What one person changes within a minute is kept as one. */
@Entity
@Table(name = "postmortem_piece_version")
class PieceVersion {

    private static final Duration BURST = Duration.ofSeconds(60);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    private String piece;

    @Lob
    private byte[] content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private UserId author;

    private Instant startedAt;
    private Instant savedAt;
    private boolean closed;

    @SuppressWarnings("NullAway.Init")
    protected PieceVersion() {}

    PieceVersion(PostmortemId postmortem, String piece, byte[] content, UserId author, Instant at) {
        this.id = Ids.next();
        this.postmortem = postmortem;
        this.piece = piece;
        this.content = content.clone();
        this.author = author;
        this.startedAt = at;
        this.savedAt = at;
    }

    UUID id() {
        return id;
    }

    byte[] content() {
        return content.clone();
    }

    boolean has(byte[] other) {
        return Arrays.equals(content, other);
    }

    /** Whether what this person writes now still belongs to it. */
    boolean isOpenFor(UserId by, Instant at) {
        return !closed && author.equals(by) && Duration.between(startedAt, at).compareTo(BURST) <= 0;
    }

    void carryOn(byte[] newContent, Instant at) {
        content = newContent.clone();
        savedAt = at;
    }

    /** Whatever comes next is a version of its own. */
    void close() {
        closed = true;
    }
}
