package dev.aftercall.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moves an incident to another status.
 *
 * @param note what others should know, Markdown
 * @param reason required when moving back, reopening or cancelling
 * @param duplicateOf required for {@link IncidentStatus#DUPLICATE}
 * @param occurredAt when it happened if not now; also becomes the mitigated or resolved time that the move sets
 */
public record ChangeStatus(
        IncidentStatus to,
        @Nullable String note,
        @Nullable String reason,
        @Nullable IncidentKey duplicateOf,
        @Nullable Instant occurredAt) {

    public ChangeStatus {
        note = note == null ? null : Texts.markdown("Note", note);
        reason = reason == null ? null : Texts.paragraph("Reason", reason, Limits.REASON);
        occurredAt = Times.normalised(occurredAt);
    }

    /** A move that needs no words. */
    public static ChangeStatus to(IncidentStatus to) {
        return new ChangeStatus(to, null, null, null, null);
    }

    /** A move with its reason. */
    public static ChangeStatus to(IncidentStatus to, String reason) {
        return new ChangeStatus(to, null, reason, null, null);
    }
}
