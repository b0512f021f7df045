package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Former contents of a note with who replaced them, when and why. */
public record EntryRevision(
        UserId replacedBy,
        Instant replacedAt,
        String reason,
        String text,
        Instant occurredAt,
        Precision precision,
        @Nullable Marker marker,
        @Nullable Milestone milestone,
        @Nullable Layer layer,
        @Nullable String evidenceUrl) {}
