package dev.aftercall.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a value is from its baseline. More than half of the baseline away, up or down, is worth a look even where no
 * threshold is crossed (runbook: alert on more than 50 % from the 7-day baseline at the same time of day).
 *
 * @param percent above (or, negative, below) the baseline; null where the baseline is zero and the value is not
 */
public record Deviation(@Nullable BigDecimal percent) {

    private static final BigDecimal FLAGGED = BigDecimal.valueOf(50);
    private static final BigDecimal SPOKEN_AS_TIMES = BigDecimal.valueOf(300);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far the value is from the baseline. */
    public static Deviation of(BigDecimal value, BigDecimal usual) {
        if (usual.signum() == 0) {
            return new Deviation(value.signum() == 0 ? BigDecimal.ZERO : null);
        }
        return new Deviation(value.subtract(usual).multiply(HUNDRED).divide(usual.abs(), 4, RoundingMode.HALF_UP));
    }

    /** Whether it is more than 50 % away. */
    public boolean isFlagged() {
        return percent == null || percent.abs().compareTo(FLAGGED) > 0;
    }

    /** Such as {@code 179 % above usual}, {@code 13 times usual}, {@code as usual} or {@code usually 0}. */
    public String text() {
        if (percent == null) {
            return "usually 0";
        }
        if (percent.compareTo(SPOKEN_AS_TIMES) >= 0) {
            var times = percent.divide(HUNDRED).add(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP);
            return times.toPlainString() + " times usual";
        }
        var whole = percent.setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() == 0) {
            return "as usual";
        }
        return "%s %% %s usual".formatted(whole.abs().toPlainString(), whole.signum() > 0 ? "above" : "below");
    }
}
