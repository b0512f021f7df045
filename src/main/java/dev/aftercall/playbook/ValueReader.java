package dev.aftercall.playbook;

import dev.aftercall.base.text.UserText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a typed value such as {@code 7.2s}, {@code 7 000 ms}, {@code 1,5 %} or {@code 126k}. It weighs every meaning
 * that comma, point and a missing unit leave open against what the metric can be, and takes the value only if exactly
 * one remains.
 */
public final class ValueReader {

    private static final int MAX_LENGTH = 40;

    private ValueReader() {}

    /** The value in the unit of the metric, or why there is none. */
    public static ReadValue read(Metric metric, String typed) {
        var text = normalized(typed);
        if (text.isEmpty()) {
            return new ReadValue.Refused("Type a value, such as " + example(metric));
        }
        if (text.length() > MAX_LENGTH) {
            return new ReadValue.Refused("A value has no more than %d characters".formatted(MAX_LENGTH));
        }
        var parts = NumberText.NUMBER_AND_UNIT.matcher(text);
        var numbers = parts.matches() ? NumberText.meanings(parts.group(1).strip()) : List.<BigDecimal>of();
        if (numbers.isEmpty()) {
            return new ReadValue.Refused("“%s” is not a number. Write it like %s".formatted(text, example(metric)));
        }
        return choose(metric, text, parts.group(2).strip(), numbers);
    }

    private static ReadValue choose(Metric metric, String text, String unit, List<BigDecimal> numbers) {
        var meanings = numbers.stream()
                .flatMap(number -> MetricScale.meanings(metric, number, unit).stream())
                .distinct()
                .toList();
        if (meanings.isEmpty()) {
            return new ReadValue.Refused(
                    "%s is not measured in “%s”. Write it like %s".formatted(metric.name(), unit, example(metric)));
        }
        var possible = meanings.stream().filter(metric::accepts).toList();
        return switch (possible.size()) {
            case 0 -> new ReadValue.Refused(impossible(metric, meanings.getFirst()));
            case 1 -> new ReadValue.Understood(possible.getFirst());
            default ->
                new ReadValue.Refused(
                        "“%s” can mean %s. Write the one you mean".formatted(text, either(metric, possible)));
        };
    }

    /** Why the metric can never have this value, for beside the field. */
    public static String impossible(Metric metric, BigDecimal value) {
        var below = value.compareTo(metric.lowest()) < 0;
        return "%s cannot be %s %s"
                .formatted(
                        metric.name(),
                        below ? "below" : "above",
                        metric.unit().text(below ? metric.lowest() : metric.highest()));
    }

    private static String either(Metric metric, List<BigDecimal> values) {
        return values.stream().sorted().map(value -> metric.unit().text(value)).collect(Collectors.joining(" or "));
    }

    /** One kind of blank and minus, none around. */
    private static String normalized(String typed) {
        return UserText.clean(typed)
                .replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ")
                .replace('\u2212', '-')
                .strip();
    }

    private static String example(Metric metric) {
        return switch (metric.unit()) {
            case MILLISECONDS -> "7.2 s or 350 ms";
            case PERCENT -> "12.5 %";
            case COUNT -> "1200";
        };
    }
}
