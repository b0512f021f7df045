package dev.aftercall.importing.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * The facts that stand before the text, between lines of dashes (YAML) or plus signs (TOML).
 *
 * @param entries in their order
 * @param end the first line behind it, counted from 0
 */
record FrontMatter(List<Entry> entries, int end) {

    static final FrontMatter NONE = new FrontMatter(List.of(), 0);
    private static final int MAX_LINES = 500;

    /**
     * One fact.
     *
     * @param value empty where it is not a plain value
     * @param line of the key, counted from 1
     * @param source all its lines
     */
    record Entry(String key, String value, int line, String source) {}

    static FrontMatter of(List<String> lines, Report report) {
        var first = Blocks.skipBlank(lines, 0, lines.size() - 1);
        var fence = lines.get(first).strip();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return NONE;
        }
        for (var last = first + 1; last < Math.min(lines.size(), first + MAX_LINES); last++) {
            var line = lines.get(last).strip();
            if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
                return read(lines, first, last, report);
            }
        }
        return NONE;
    }

    private static FrontMatter read(List<String> lines, int first, int last, Report report) {
        var source = lines.subList(first + 1, last);
        var text = String.join("\n", source);
        var isYaml = lines.get(first).strip().equals("---");
        try {
            var entries = isYaml ? yaml(text, source, first + 2) : toml(text, source, first + 2);
            return entries == null ? NONE : new FrontMatter(entries, last + 1);
        } catch (YAMLException | JacksonException _) {
            if (source.stream().noneMatch(line -> line.matches("\\s*[\\w-]+\\s*[:=].*"))) {
                return NONE;
            }
            report.guess(
                    first + 1,
                    "The facts before the text are not valid " + (isYaml ? "YAML" : "TOML") + "; read line by line");
            return new FrontMatter(byLine(source, first + 2), last + 1);
        }
    }

    private static @Nullable List<Entry> yaml(String text, List<String> source, int firstLine) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        if (!(root instanceof MappingNode mapping)) {
            return null;
        }
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < mapping.getValue().size(); i++) {
            var pair = mapping.getValue().get(i);
            var from = pair.getKeyNode().getStartMark().getLine();
            var to = i + 1 < mapping.getValue().size()
                    ? mapping.getValue().get(i + 1).getKeyNode().getStartMark().getLine()
                    : source.size();
            entries.add(entry(scalar(pair.getKeyNode()), scalar(pair.getValueNode()), source, from, to, firstLine));
        }
        return entries;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static List<Entry> toml(String text, List<String> source, int firstLine) {
        var root = new TomlMapper().readTree(text);
        var entries = new ArrayList<Entry>();
        for (var line : byLine(source, firstLine)) {
            var value = root.path(line.key());
            entries.add(new Entry(line.key(), value.isValueNode() ? value.asString() : "", line.line(), line.source()));
        }
        return entries;
    }

    private static List<Entry> byLine(List<String> source, int firstLine) {
        var starts = new ArrayList<Integer>();
        for (var i = 0; i < source.size(); i++) {
            if (source.get(i).matches("[\\w-]+\\s*[:=].*|\\[.*")
                    || (starts.isEmpty() && !source.get(i).isBlank())) {
                starts.add(i);
            }
        }
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < starts.size(); i++) {
            var line = source.get(starts.get(i));
            var key = line.replaceFirst("\\s*[:=].*", "");
            var value = line.substring(key.length())
                    .replaceFirst("^\\s*[:=]\\s*", "")
                    .replaceAll("^[\"']|[\"']$", "");
            var to = i + 1 < starts.size() ? starts.get(i + 1) : source.size();
            entries.add(entry(key, value, source, starts.get(i), to, firstLine));
        }
        return entries;
    }

    private static Entry entry(String key, String value, List<String> source, int from, int to, int firstLine) {
        var lines = source.subList(from, Math.max(from, to)).stream()
                .collect(Collectors.joining("\n"))
                .strip();
        return new Entry(key, value.strip(), firstLine + from, lines);
    }

    /** The first of these facts that there is. */
    @Nullable Entry find(List<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        entries.stream().filter(entry -> normal(entry.key()).equals(key)))
                .filter(entry -> !entry.value().isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String normal(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
