package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping that is read key by key; what nobody asked for is refused at the end. */
final class YamlMap {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,3})?");

    private final Node node;
    private final Map<String, Node> left = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final YamlProblems problems;

    YamlMap(Node node, YamlProblems problems) {
        if (!(node instanceof MappingNode mapping)) {
            throw YamlProblems.at(node, "Keys with values are expected here");
        }
        this.node = node;
        this.problems = problems;
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            left.put(key, entry.getValueNode());
            keys.put(key, entry.getKeyNode());
        }
    }

    int line() {
        return YamlProblems.line(node);
    }

    /** The line of a key, or of the whole if it is missing. */
    int line(String key) {
        return YamlProblems.line(keys.getOrDefault(key, node));
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> YamlProblems.at(node, "\"%s\" is missing".formatted(key)));
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(left.remove(key)).flatMap(value -> scalar(key, value));
    }

    @Nullable BigDecimal number(String key) {
        return optionalText(key).map(text -> number(key, text)).orElse(null);
    }

    BigDecimal requiredNumber(String key) {
        return number(key, text(key));
    }

    private BigDecimal number(String key, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw at(
                    key,
                    "\"%s\" is not a number such as 1500 or 3.5 (a dot, no unit, at most three decimals), but \"%s\""
                            .formatted(key, Wording.cut(text)));
        }
        return new BigDecimal(text);
    }

    boolean flag(String key) {
        return optionalText(key)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw at(key, "\"%s\" is either true or false".formatted(key));
                })
                .orElse(false);
    }

    @Nullable Duration duration(String key) {
        return optionalText(key)
                .map(text -> Durations.parse(text)
                        .orElseThrow(() -> at(
                                key,
                                "\"%s\" is a time such as 15 min, 2 h or 3 d, but not \"%s\""
                                        .formatted(key, Wording.cut(text)))))
                .orElse(null);
    }

    <E extends Enum<E>> E one(String key, E[] all, Function<E, String> word) {
        return one(key, text(key), all, word);
    }

    <E extends Enum<E>> @Nullable E optionalOne(String key, E[] all, Function<E, String> word) {
        return optionalText(key).map(text -> one(key, text, all, word)).orElse(null);
    }

    private <E extends Enum<E>> E one(String key, String text, E[] all, Function<E, String> word) {
        return Arrays.stream(all)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> at(
                        key,
                        "\"%s\" is one of %s, but not \"%s\""
                                .formatted(
                                        key,
                                        Arrays.stream(all).map(word).collect(Collectors.joining(", ")),
                                        Wording.cut(text))));
    }

    /** The word by which a file names a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    YamlMap map(String key) {
        var value = left.remove(key);
        if (value == null) {
            throw YamlProblems.at(node, "\"%s\" is missing".formatted(key));
        }
        return new YamlMap(value, problems);
    }

    /** The readable items of a list of mappings; what is wrong with the others is noted. */
    <T> List<T> list(String key, Function<YamlMap, T> item) {
        var items = new ArrayList<T>();
        for (var value : nodes(key)) {
            problems.reading(YamlProblems.line(value), () -> {
                        var map = new YamlMap(value, problems);
                        var read = item.apply(map);
                        map.finish();
                        return read;
                    })
                    .ifPresent(items::add);
        }
        return items;
    }

    /** A list of plain texts. */
    <T> List<T> texts(String key, Function<String, T> item) {
        var items = new ArrayList<T>();
        for (var value : nodes(key)) {
            problems.reading(
                            YamlProblems.line(value),
                            () -> item.apply(
                                    scalar(key, value).orElseThrow(() -> YamlProblems.at(value, "A text is missing"))))
                    .ifPresent(items::add);
        }
        return items;
    }

    private List<Node> nodes(String key) {
        var value = left.remove(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw YamlProblems.at(value, "\"%s\" is a list".formatted(key));
        }
        if (sequence.getValue().size() > Wording.MOST) {
            throw YamlProblems.at(value, "\"%s\" has more than %d entries".formatted(key, Wording.MOST));
        }
        return sequence.getValue();
    }

    /** Refuses what is left. */
    void finish() {
        left.keySet().forEach(key -> problems.add(line(key), "\"%s\" is not known here".formatted(Wording.cut(key))));
    }

    YamlProblems.Abandoned at(String key, String message) {
        return new YamlProblems.Abandoned(line(key), message);
    }

    private static Optional<String> scalar(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            throw YamlProblems.at(value, "\"%s\" is a plain text".formatted(Wording.cut(key)));
        }
        return scalar.isPlain() && scalar.getTag().getValue().endsWith(":null")
                ? Optional.empty()
                : Optional.of(scalar.getValue());
    }
}
