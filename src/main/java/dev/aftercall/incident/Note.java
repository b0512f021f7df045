package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote.
 *
 * @param version to be handed back with a correction
 * @param corrected the latest correction, or null
 * @param struck who marked it as wrong and why, or null
 */
public record Note(
        EntryId id,
        IncidentId incident,
        long version,
        Instant occurredAt,
        Instant recordedAt,
        UserId author,
        String text,
        Precision precision,
        @Nullable Marker marker,
        @Nullable Milestone milestone,
        @Nullable Layer layer,
        @Nullable String evidenceUrl,
        boolean pinned,
        @Nullable Explained corrected,
        @Nullable Explained struck)
        implements TimelineEntry {

    @Override
    public EntryKind kind() {
        return EntryKind.NOTE;
    }

    public boolean isStruck() {
        return struck != null;
    }

    /** Who did something to a note, when and why. */
    @Embeddable
    public record Explained(UserId by, Instant at, String reason) {}
}
