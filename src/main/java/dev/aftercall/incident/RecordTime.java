package dev.aftercall.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sets or clears one of the six times.
 *
 * @param at null clears it
 * @param reason why it is corrected, if worth saying
 */
public record RecordTime(
        IncidentTime time, @Nullable Instant at, @Nullable String reason) {

    public RecordTime {
        at = Times.normalised(at);
        reason = reason == null ? null : Texts.paragraph("Reason", reason, Limits.REASON);
    }
}
