package dev.aftercall.report;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** All texts of a document that people wrote, found through its JSON form, so that no field can be forgotten. */
final class DocumentTexts {

    private static final Map<String, String> SECTIONS = Map.of(
            "incident", "Facts",
            "summary", "Summary",
            "impact", "Impact",
            "timeline", "Timeline",
            "rootCause", "Root cause",
            "actions", "Action items",
            "lessons", "Lessons",
            "regression", "Regression cases",
            "runbook", "Runbook changes",
            "meetings", "Meeting");

    /** Times, durations, keys and words of the portal's own; every other string is searched. */
    private static final Set<String> NO_TEXT = Set.of(
            "key",
            "severity",
            "start",
            "end",
            "total",
            "at",
            "precision",
            "marker",
            "layer",
            "mark",
            "due",
            "horizon",
            "kind",
            "priority",
            "state",
            "area",
            "part",
            "outcome");

    private final JsonMapper json;

    DocumentTexts(JsonMapper json) {
        this.json = json;
    }

    /** Shows each text with the title of its section. */
    void forEach(PostmortemDocument document, BiConsumer<String, String> reader) {
        change(document, (section, text) -> {
            reader.accept(section, text);
            return text;
        });
    }

    /** The document with other texts. */
    PostmortemDocument map(PostmortemDocument document, UnaryOperator<String> change) {
        return change(document, (_, text) -> change.apply(text));
    }

    private PostmortemDocument change(PostmortemDocument document, BiFunction<String, String, String> change) {
        ObjectNode root = json.valueToTree(document);
        SECTIONS.forEach((name, _) -> {
            if (!root.has(name)) {
                throw new IllegalStateException("A document has no " + name);
            }
        });
        for (var name : root.propertyNames()) {
            var section = SECTIONS.get(name);
            if (section != null) {
                root.set(name, changed(root.get(name), text -> change.apply(section, text)));
            }
        }
        return json.treeToValue(root, PostmortemDocument.class);
    }

    private static JsonNode changed(JsonNode node, UnaryOperator<String> change) {
        return switch (node) {
            case StringNode text -> StringNode.valueOf(change.apply(text.stringValue()));
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    array.set(i, changed(array.get(i), change));
                }
                yield array;
            }
            case ObjectNode object -> {
                for (var name : object.propertyNames()) {
                    if (!NO_TEXT.contains(name)) {
                        object.set(name, changed(object.get(name), change));
                    }
                }
                yield object;
            }
            default -> node;
        };
    }
}
