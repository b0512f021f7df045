package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SaveOutcome;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The notes of a meeting with who wrote them last. */
@Embeddable
class Minuting {

    @Column(name = "notes")
    private String text = "";

    @Column(name = "notes_version")
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notes_by"))
    private @Nullable UserId by;

    @Column(name = "notes_at")
    private @Nullable Instant at;

    String text() {
        return text;
    }

    long version() {
        return version;
    }

    /** Stores the notes if nobody else has changed them since the expected version. */
    SaveOutcome write(long expectedVersion, String notes, UserId writer, Instant now) {
        if (notes.equals(text)) {
            return new SaveOutcome.Saved(version, Objects.requireNonNullElse(at, now));
        }
        if (version != expectedVersion && by != null && at != null) {
            return new SaveOutcome.Conflict(version, text, by, at);
        }
        text = notes;
        by = writer;
        at = now;
        version++;
        return new SaveOutcome.Saved(version, now);
    }
}
