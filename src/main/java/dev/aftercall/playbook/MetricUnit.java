package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a metric is counted in; values are kept in this unit and shown in the one people read. */
public enum MetricUnit {
    /** Whole or broken milliseconds, shown as seconds from one second on. */
    MILLISECONDS("ms"),
    /** Percent, 85 for 85 %. */
    PERCENT("%"),
    /** A plain number. */
    COUNT("");

    private static final Pattern TYPED = Pattern.compile("([+-]?\\d{1,9}(?:\\.\\d{1,3}|,\\d{1,2})?)\\s?(ms|s|%|)");
    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000);

    private final String sign;

    MetricUnit(String sign) {
        this.sign = sign;
    }

    /** The unit's sign, such as {@code ms}; empty for counts. */
    public String sign() {
        return sign;
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

    /**
     * Reads a value as people type it, with or without its unit, such as {@code 3.5 s}, {@code 180}, {@code 1,5 s} or
     * {@code 85%}; a number without a unit is in this unit. Empty if it is no number or could be read in two ways, as
     * {@code 1,500} could.
     */
    public Optional<BigDecimal> parse(String text) {
        var match = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(match.group(1).replace(',', '.'));
        return switch (match.group(2)) {
            case "" -> Optional.of(number);
            case "ms" -> this == MILLISECONDS ? Optional.of(number) : Optional.empty();
            case "s" -> this == MILLISECONDS ? Optional.of(number.multiply(SECOND)) : Optional.empty();
            default -> this == PERCENT ? Optional.of(number) : Optional.empty();
        };
    }

    private static String plain(BigDecimal value, int digits) {
        var rounded = value.setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
