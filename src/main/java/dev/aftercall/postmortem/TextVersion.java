package dev.aftercall.postmortem;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that a field had. What one person writes within a minute is kept as one. */
@Entity
@Table(name = "postmortem_text_version")
class TextVersion {

    private static final Duration BURST = Duration.ofSeconds(60);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private TextId text;

    private long textVersion;
    private String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private UserId author;

    private Instant startedAt;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected TextVersion() {}

    TextVersion(TextId text, long textVersion, String content, UserId author, Instant at) {
        this.id = Ids.next();
        this.text = text;
        this.textVersion = textVersion;
        this.content = content;
        this.author = author;
        this.startedAt = at;
        this.savedAt = at;
    }

    /** Whether the next text carries this one on. One that loses half of it does not: that may be a mistake. */
    boolean isContinuedBy(String next, UserId by, Instant at) {
        return author.equals(by)
                && Duration.between(startedAt, at).compareTo(BURST) <= 0
                && next.length() * 2 >= content.length();
    }

    void carryOn(long newVersion, String newContent, Instant at) {
        textVersion = newVersion;
        content = newContent;
        savedAt = at;
    }

    FieldVersion toRecord() {
        return new FieldVersion(textVersion, content, author, savedAt);
    }
}
