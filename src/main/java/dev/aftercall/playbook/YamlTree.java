package dev.aftercall.playbook;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns text into a tree of plain YAML: no anchors, aliases, tags or double keys, bounded in size and depth. */
final class YamlTree {

    static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 20;
    private static final String PLAIN = "tag:yaml.org,2002:";
    private static final List<String> TAGS =
            List.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "merge");

    private YamlTree() {}

    static MappingNode parse(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused(1, "The file is larger than 1 MB");
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (!(root instanceof MappingNode mapping)) {
                throw refused(1, "This is not a playbook: it must begin with \"format: 1\"");
            }
            check(root);
            return mapping;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw refused(mark == null ? 1 : mark.getLine() + 1, "The file cannot be read: " + e.getProblem());
        } catch (YAMLException e) {
            throw refused(1, "The file cannot be read: " + e.getMessage());
        }
    }

    private static void check(Node node) {
        if (node.getAnchor() != null) {
            throw refused(YamlProblems.line(node), "Anchors and aliases are not allowed; write the part out");
        }
        var tag = node.getTag().getValue();
        if (!tag.startsWith(PLAIN) || !TAGS.contains(tag.substring(PLAIN.length()))) {
            throw refused(YamlProblems.line(node), "The tag %s is not allowed".formatted(Wording.cut(tag)));
        }
        switch (node) {
            case MappingNode mapping -> checkKeys(mapping);
            case SequenceNode sequence -> sequence.getValue().forEach(YamlTree::check);
            default -> {}
        }
    }

    private static void checkKeys(MappingNode mapping) {
        var seen = new HashSet<String>();
        for (var entry : mapping.getValue()) {
            check(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw refused(YamlProblems.line(entry.getKeyNode()), "A key must be a plain word");
            }
            if (!seen.add(key.getValue())) {
                throw refused(YamlProblems.line(key), "\"%s\" is there twice".formatted(Wording.cut(key.getValue())));
            }
            check(entry.getValueNode());
        }
    }

    private static InvalidPlaybookException refused(int line, String message) {
        return new InvalidPlaybookException(List.of(new PlaybookProblem(line, message)));
    }
}
