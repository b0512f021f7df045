package dev.aftercall.evidence;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;
import dev.aftercall.playbook.MetricScale;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what was measured.
 *
 * @param metric key of the metric in the playbook
 * @param value in the unit of the metric: milliseconds, percent or a count
 * @param usual the baseline: the same hour over the previous seven days; null takes the one last given for this metric
 *     in this incident
 * @param from when the window begins; null if it is not known
 * @param until when the window ends; null means now
 * @param sampleSize how many turns or calls stand behind the value, 1 to 1,000,000,000; null if it is not known
 * @param source where the value comes from, one line of at most 200 characters, possibly empty
 */
public record RecordMeasurement(
        String metric,
        BigDecimal value,
        @Nullable BigDecimal usual,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long sampleSize,
        String source) {

    public static final int MAX_SOURCE = 200;
    public static final long MAX_SAMPLE = 1_000_000_000;

    public RecordMeasurement {
        value = MetricScale.rounded(value);
        usual = usual == null ? null : MetricScale.rounded(usual);
        source = line("Source", source, MAX_SOURCE);
        if (sampleSize != null && (sampleSize < 1 || sampleSize > MAX_SAMPLE)) {
            throw new RuleViolationException("Sample size must be from 1 to %,d".formatted(MAX_SAMPLE));
        }
        if (from != null && until != null && from.isAfter(until)) {
            throw new RuleViolationException("The window ends before it begins");
        }
    }

    /** A value and nothing else. */
    public static RecordMeasurement of(String metric, BigDecimal value) {
        return new RecordMeasurement(metric, value, null, null, null, null, "");
    }

    /** The same with a baseline. */
    public RecordMeasurement withUsual(BigDecimal baseline) {
        return new RecordMeasurement(metric, value, baseline, from, until, sampleSize, source);
    }

    /** The same, measured until then. */
    RecordMeasurement at(Instant end) {
        return new RecordMeasurement(metric, value, usual, from, end, sampleSize, source);
    }

    static String line(String field, String text, int limit) {
        var line = UserText.clean(text).replace('\n', ' ').replace('\t', ' ').strip();
        if (line.codePointCount(0, line.length()) > limit) {
            throw new RuleViolationException("%s is longer than %,d characters".formatted(field, limit));
        }
        return line;
    }
}
