package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units in which a metric can be typed. */
public final class MetricScale {

    private static final int DECIMALS = 4;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Above it, nobody means seconds by a latency without unit. */
    private static final BigDecimal MOST_BARE_SECONDS = BigDecimal.valueOf(60);

    private static final Map<String, BigDecimal> TIMES = Map.ofEntries(
            Map.entry("ms", ONE),
            Map.entry("msec", ONE),
            Map.entry("millis", ONE),
            Map.entry("millisecond", ONE),
            Map.entry("milliseconds", ONE),
            Map.entry("s", THOUSAND),
            Map.entry("sec", THOUSAND),
            Map.entry("secs", THOUSAND),
            Map.entry("second", THOUSAND),
            Map.entry("seconds", THOUSAND),
            Map.entry("min", BigDecimal.valueOf(60_000)),
            Map.entry("us", new BigDecimal("0.001")),
            Map.entry("µs", new BigDecimal("0.001")),
            Map.entry("μs", new BigDecimal("0.001")));
    private static final Map<String, BigDecimal> SHARES = Map.of("%", ONE, "percent", ONE, "per cent", ONE, "pct", ONE);
    private static final Map<String, BigDecimal> COUNTS = Map.of("k", THOUSAND, "calls", ONE, "turns", ONE);

    private MetricScale() {}

    /** All values in the unit of the metric that the number can mean with this unit, which may be missing. */
    static List<BigDecimal> meanings(Metric metric, BigDecimal number, String unit) {
        var typed = unit.toLowerCase(Locale.ROOT).strip();
        var known = units(metric.unit()).get(typed);
        if (known != null) {
            return List.of(rounded(number.multiply(known)));
        }
        return typed.isEmpty() ? bare(metric.unit(), number) : List.of();
    }

    private static List<BigDecimal> bare(MetricUnit unit, BigDecimal number) {
        var meanings = new ArrayList<BigDecimal>();
        meanings.add(rounded(number));
        if (unit == MetricUnit.MILLISECONDS && number.abs().compareTo(MOST_BARE_SECONDS) <= 0) {
            meanings.add(rounded(number.multiply(THOUSAND)));
        }
        // up to 1, it may be a share as well as a percentage
        if (unit == MetricUnit.PERCENT && number.abs().compareTo(ONE) <= 0) {
            meanings.add(rounded(number.multiply(HUNDRED)));
        }
        return meanings;
    }

    /** Whether that is a unit of time, share or number at all. */
    public static boolean isUnit(String unit) {
        var lower = unit.toLowerCase(Locale.ROOT).strip();
        return TIMES.containsKey(lower) || SHARES.containsKey(lower) || COUNTS.containsKey(lower);
    }

    /** As it is stored: four decimals, none that say nothing. */
    public static BigDecimal rounded(BigDecimal value) {
        var rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Map<String, BigDecimal> units(MetricUnit unit) {
        return switch (unit) {
            case MILLISECONDS -> TIMES;
            case PERCENT -> SHARES;
            case COUNT -> COUNTS;
        };
    }
}
