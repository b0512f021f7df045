package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as people and programs write it, with all the values it can stand for: one, or two where a single comma or
 * point may separate decimals as well as thousands.
 */
public final class NumberText {

    /** A number, then perhaps a unit. */
    static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([+-]?[0-9.,][0-9.,'’_ ]*(?:[eE][+-]?[0-9]{1,2}(?![0-9]))?)([^0-9.,]*)");

    private static final Pattern EXPONENT = Pattern.compile("([^eE]*)(?:[eE]([+-]?[0-9]{1,2}))?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:([ '’_.,])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]*[.,][0-9]+");
    private static final Pattern GROUPED_DECIMAL =
            Pattern.compile("[1-9][0-9]{0,2}(?:([ '’_.,])[0-9]{3})(?:\\1[0-9]{3})*(?!\\1)[.,][0-9]+");

    private NumberText() {}

    /** All values that the text can stand for; none if it is no number. */
    public static List<BigDecimal> meanings(String text) {
        var negative = text.startsWith("-");
        var parts = EXPONENT.matcher(negative || text.startsWith("+") ? text.substring(1) : text);
        if (!parts.matches()) {
            return List.of();
        }
        var exponent = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return unsigned(parts.group(1).strip()).stream()
                .map(value -> value.scaleByPowerOfTen(exponent))
                .map(value -> negative ? value.negate() : value)
                .toList();
    }

    private static List<BigDecimal> unsigned(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits));
        }
        var grouped = GROUPED.matcher(digits).matches();
        if (DECIMAL.matcher(digits).matches()) {
            var decimal = new BigDecimal(digits.replace(',', '.'));
            return grouped ? List.of(decimal, withoutSeparators(digits)) : List.of(decimal);
        }
        if (grouped) {
            return List.of(withoutSeparators(digits));
        }
        if (GROUPED_DECIMAL.matcher(digits).matches()) {
            var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            return List.of(
                    new BigDecimal(withoutSeparators(digits.substring(0, last)) + "." + digits.substring(last + 1)));
        }
        return List.of();
    }

    private static BigDecimal withoutSeparators(String digits) {
        return new BigDecimal(digits.replaceAll("[^0-9]", ""));
    }
}
