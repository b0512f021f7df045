package dev.aftercall.evidence;

/**
 * Puts a measurement right: the wrong one is struck out and stays readable, the right one takes its place.
 *
 * @param version of the wrong one as it was read
 * @param right for the same metric or another
 * @param reason why, 1 to 1,000 characters
 */
public record CorrectMeasurement(MeasurementId measurement, long version, RecordMeasurement right, String reason) {

    public CorrectMeasurement {
        reason = StrikeMeasurement.reason(reason);
    }
}
