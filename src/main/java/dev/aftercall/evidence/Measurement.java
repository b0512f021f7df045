package dev.aftercall.evidence;

import dev.aftercall.identity.UserId;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric in an incident.
 *
 * @param version to be handed back with a correction
 * @param metric key of the metric in the playbook
 * @param value in the unit of the metric: milliseconds, percent or a count
 * @param usual the baseline; null if nobody gave one
 * @param usualCarried whether the baseline was taken from an earlier measurement
 * @param from when the window began; null if nobody said
 * @param measuredAt when the window ended
 * @param sampleSize turns or calls behind the value; null if nobody said
 * @param corrects the struck measurement that this one stands for; null if it is a first one
 * @param struck who found it wrong; null while it stands
 */
public record Measurement(
        MeasurementId id,
        long version,
        String metric,
        BigDecimal value,
        @Nullable BigDecimal usual,
        boolean usualCarried,
        @Nullable Instant from,
        Instant measuredAt,
        @Nullable Long sampleSize,
        String source,
        UserId recordedBy,
        Instant recordedAt,
        @Nullable MeasurementId corrects,
        @Nullable Struck struck) {

    /** Who struck a measurement out, when and why. */
    @Embeddable
    public record Struck(UserId by, Instant at, String reason) {}

    public boolean isStruck() {
        return struck != null;
    }
}
