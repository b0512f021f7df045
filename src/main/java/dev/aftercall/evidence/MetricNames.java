package dev.aftercall.evidence;

import dev.aftercall.playbook.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds metrics by what people call them: key, name, alias, or the beginnings of their words. */
public final class MetricNames {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MAX_LENGTH = 120;

    private final List<Named> all;

    private record Named(Metric metric, Set<String> names, Set<String> words) {

        static Named of(Metric metric) {
            var texts = Stream.concat(Stream.of(metric.key(), metric.name()), metric.aliases().stream())
                    .toList();
            return new Named(
                    metric,
                    texts.stream().map(MetricNames::joined).collect(Collectors.toSet()),
                    texts.stream().flatMap(text -> split(text).stream()).collect(Collectors.toSet()));
        }
    }

    public MetricNames(List<Metric> metrics) {
        all = metrics.stream().map(Named::of).toList();
    }

    /** The metrics that the text can mean: the exact one alone, or else all whose words begin so; none if none does. */
    public List<Metric> find(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        var asked = split(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        var joined = joined(text);
        var exact = all.stream().filter(named -> named.names().contains(joined)).toList();
        if (!exact.isEmpty()) {
            return metrics(exact.stream());
        }
        var whole = metrics(all.stream().filter(named -> named.words().containsAll(asked)));
        return whole.isEmpty()
                ? metrics(all.stream().filter(named -> asked.stream().allMatch(word -> begins(named, word))))
                : whole;
    }

    private static boolean begins(Named named, String word) {
        return named.words().stream().anyMatch(own -> own.startsWith(word));
    }

    private static List<Metric> metrics(Stream<Named> named) {
        return named.map(Named::metric).toList();
    }

    private static List<String> split(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(String text) {
        return String.join("", split(text));
    }
}
