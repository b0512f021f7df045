package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that the portal recorded.
 *
 * @param text what changed, plain text such as {@code Status: Investigating → Identified}
 * @param note what its author added, Markdown; empty if nothing
 * @param reason why, plain text; empty if none was needed
 */
public record Activity(
        EntryId id,
        IncidentId incident,
        Instant occurredAt,
        Instant recordedAt,
        UserId author,
        ActivityKind activity,
        String text,
        String note,
        String reason,
        @Nullable Milestone milestone,
        boolean pinned)
        implements TimelineEntry {

    @Override
    public EntryKind kind() {
        return EntryKind.ACTIVITY;
    }
}
