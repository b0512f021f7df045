package dev.aftercall.evidence;

import dev.aftercall.base.text.UserText;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a line such as {@code p90 7.2s} or {@code WER: 31 %} apart.
 *
 * @param name what was written for the metric
 * @param value what was written for the value; empty if nothing was
 */
public record QuickEntry(String name, String value) {

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<name>\\S.*?)(?:\\s*[:=]\\s*|\\s+)(?<value>[-+\u2212]?[.,]?[0-9].*)"),
            Pattern.compile("(?<name>\\S[^:=]*?)\\s*[:=]\\s*(?<value>.+)"),
            Pattern.compile("(?<name>\\S.*?)\\s+(?<value>(?i:nan|[-+]?inf(?:inity)?|n/?a|null|none|-+|\\?+))"));
    private static final int MAX_LENGTH = 200;

    /** Which metric a name stands for, given what was written as its value. */
    public sealed interface Meant {

        /** One metric. */
        record One(Metric metric) implements Meant {}

        /** None, or several; the reason says which. */
        record Unclear(String reason) implements Meant {}
    }

    /** The parts of a line; all of it is the name where there is no value. */
    public static QuickEntry of(String line) {
        var text = UserText.clean(line).replace('\t', ' ').replace('\n', ' ').strip();
        if (text.length() > MAX_LENGTH) {
            return new QuickEntry(text.substring(0, MAX_LENGTH), "");
        }
        for (var shape : SHAPES) {
            var parts = shape.matcher(text);
            if (parts.matches()) {
                return new QuickEntry(
                        parts.group("name").strip(), parts.group("value").strip());
            }
        }
        return new QuickEntry(text, "");
    }

    /** Which metric is meant; where the name fits several, the value decides if it can be only one's. */
    public Meant metric(MetricNames names) {
        return meant(names, name, value);
    }

    static Meant meant(MetricNames names, String name, String value) {
        var found = names.find(name);
        var readable = found.size() < 2
                ? found
                : found.stream()
                        .filter(metric -> ValueReader.read(metric, value) instanceof ReadValue.Understood)
                        .toList();
        if (readable.size() == 1) {
            return new Meant.One(readable.getFirst());
        }
        return new Meant.Unclear(
                found.isEmpty()
                        ? "No metric is called “%s”".formatted(name)
                        : "“%s” can be %s. Write more of its name".formatted(name, names(found)));
    }

    private static String names(List<Metric> metrics) {
        var named = metrics.stream().limit(4).map(Metric::name).collect(Collectors.joining(", "));
        return metrics.size() > 4 ? named + " or others" : named;
    }
}
