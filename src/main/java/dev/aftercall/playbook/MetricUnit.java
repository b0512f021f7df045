package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a metric is counted in; values are kept in this unit and shown in the one people read. */
public enum MetricUnit {
    /** Whole or broken milliseconds, shown as seconds from one second on. */
    MILLISECONDS("ms"),
    /** Percent, 85 for 85 %. */
    PERCENT("%"),
    /** A plain number. */
    COUNT("");

    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000);

    private final String sign;

    MetricUnit(String sign) {
        this.sign = sign;
    }

    /** The unit's sign, such as {@code ms}; empty for counts. */
    public String sign() {
        return sign;
    }

    /** What it counts, in words. */
    public String words() {
        return switch (this) {
            case MILLISECONDS -> "time (ms or s)";
            case PERCENT -> "percent";
            case COUNT -> "a number";
        };
    }

    /** The value with its unit as people read it, such as {@code 3.5 s}, {@code 180 ms} or {@code 85 %}. */
    public String text(BigDecimal value) {
        return switch (this) {
            case MILLISECONDS ->
                value.abs().compareTo(SECOND) < 0
                        ? plain(value, 1) + " ms"
                        : plain(value.divide(SECOND, 3, RoundingMode.HALF_UP), 3) + " s";
            case PERCENT -> plain(value, 2) + " %";
            case COUNT -> plain(value, 2);
        };
    }

    private static String plain(BigDecimal value, int digits) {
        var rounded = value.setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
