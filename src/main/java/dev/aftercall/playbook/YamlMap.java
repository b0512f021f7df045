package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping that is read key by key; what nobody asked for is refused at the end. */
final class YamlMap {

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
        return required(key).text();
    }

    Optional<String> optionalText(String key) {
        return scalar(key).map(YamlScalar::text);
    }

    @Nullable BigDecimal number(String key) {
        return scalar(key).map(YamlScalar::number).orElse(null);
    }

    BigDecimal requiredNumber(String key) {
        return required(key).number();
    }

    boolean flag(String key) {
        return scalar(key).map(YamlScalar::flag).orElse(false);
    }

    @Nullable Duration duration(String key) {
        return scalar(key).map(YamlScalar::duration).orElse(null);
    }

    <E extends Enum<E>> E one(String key, E[] all, Function<E, String> word) {
        return required(key).one(all, word);
    }

    <E extends Enum<E>> @Nullable E optionalOne(String key, E[] all, Function<E, String> word) {
        return scalar(key).map(text -> text.one(all, word)).orElse(null);
    }

    private YamlScalar required(String key) {
        return scalar(key).orElseThrow(() -> YamlProblems.at(node, "\"%s\" is missing".formatted(key)));
    }

    private Optional<YamlScalar> scalar(String key) {
        return Optional.ofNullable(left.remove(key))
                .flatMap(value -> plain(key, value))
                .map(text -> new YamlScalar(key, text, line(key)));
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
                                    plain(key, value).orElseThrow(() -> YamlProblems.at(value, "A text is missing"))))
                    .ifPresent(items::add);
        }
        return items;
    }

    /** The keys that the mappings of a list declare, whether they can be read or not. */
    Set<String> declared(String key) {
        var keys = new HashSet<String>();
        if (left.get(key) instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    mapping.getValue().stream()
                            .filter(entry ->
                                    entry.getKeyNode() instanceof ScalarNode name && "key".equals(name.getValue()))
                            .map(NodeTuple::getValueNode)
                            .filter(ScalarNode.class::isInstance)
                            .forEach(name -> keys.add(((ScalarNode) name).getValue()));
                }
            }
        }
        return keys;
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

    private static Optional<String> plain(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            throw YamlProblems.at(value, "\"%s\" is a plain text".formatted(Wording.cut(key)));
        }
        return scalar.isPlain() && scalar.getTag().getValue().endsWith(":null")
                ? Optional.empty()
                : Optional.of(scalar.getValue());
    }
}
