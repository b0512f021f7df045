package dev.aftercall.playbook;

import java.util.List;
import java.util.function.Function;

/** Reads a playbook from its YAML document, or says everything that is wrong with it. */
final class PlaybookReader {

    private static final String FORMAT = "1";

    private final YamlProblems problems = new YamlProblems();

    private PlaybookReader() {}

    /**
     * Reads the document as the given version.
     *
     * @throws InvalidPlaybookException with every problem found
     */
    static Playbook read(int version, String document) {
        return new PlaybookReader().playbook(version, document);
    }

    private Playbook playbook(int version, String document) {
        var tree = YamlTree.parse(document);
        var read = problems.reading(1, () -> {
            var root = new YamlMap(tree, problems);
            if (!FORMAT.equals(root.text("format"))) {
                throw root.at("format", "Only format 1 is known");
            }
            var keys = root.declared("metrics");
            var metrics = unique(root, "metrics", root.list("metrics", MetricReader::metric), Metric::key);
            var rootCauses = unique(
                    root,
                    "root-causes",
                    root.list("root-causes", PlaybookReader::rootCause),
                    RootCauseCategoryEntry::key);
            var severity = new SeverityReader(keys).policy(root.map("severity"), problems);
            var clocks = unique(root, "clocks", root.list("clocks", ClockReader::clock), ClockRule::key);
            var checklists = unique(
                    root,
                    "checklists",
                    root.list("checklists", ChecklistReader::template),
                    template -> template.severity().label());
            var modes = new FailureModeReader(keys).modes(root, problems);
            root.finish();
            return new Playbook(version, severity, clocks, checklists, modes, metrics, rootCauses);
        });
        problems.throwIfAny();
        return read.orElseThrow();
    }

    private <T> List<T> unique(YamlMap map, String key, List<T> items, Function<T, String> name) {
        problems.reading(map.line(key), () -> {
            Wording.unique("In " + key + ", the entry", items, name);
            return items;
        });
        return items;
    }

    private static RootCauseCategoryEntry rootCause(YamlMap map) {
        return new RootCauseCategoryEntry(map.text("key"), map.text("name"), share(map), map.text("example"));
    }

    private static int share(YamlMap map) {
        try {
            return map.requiredNumber("share").intValueExact();
        } catch (ArithmeticException e) {
            throw map.at("share", "The share is a whole percentage from 0 to 100");
        }
    }
}
