package dev.aftercall.evidence;

import dev.aftercall.base.RuleViolationException;

/**
 * Marks a measurement as wrong; it stays readable and counts for nothing.
 *
 * @param version of it as it was read
 * @param reason why, 1 to 1,000 characters
 */
public record StrikeMeasurement(MeasurementId measurement, long version, String reason) {

    public static final int MAX_REASON = 1_000;

    public StrikeMeasurement {
        reason = reason(reason);
    }

    static String reason(String text) {
        var reason = RecordMeasurement.line("Reason", text, MAX_REASON);
        if (reason.isEmpty()) {
            throw new RuleViolationException("Reason is missing");
        }
        return reason;
    }
}
