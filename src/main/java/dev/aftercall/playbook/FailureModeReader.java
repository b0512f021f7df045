package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads symptoms and the failure modes that show them. */
final class FailureModeReader {

    private final Set<String> metrics;
    private final Map<String, Symptom> symptoms = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    FailureModeReader(Set<String> metrics) {
        this.metrics = metrics;
    }

    List<FailureMode> modes(YamlMap root, YamlProblems problems) {
        declared.addAll(root.declared("symptoms"));
        var lines = new LinkedHashMap<String, Integer>();
        root.list("symptoms", item -> {
            var symptom = symptom(item);
            if (symptoms.put(symptom.key(), symptom) != null) {
                throw item.at("key", "The symptom \"%s\" is there twice".formatted(symptom.key()));
            }
            lines.put(symptom.key(), item.line());
            return symptom;
        });
        var modes = root.list("failure-modes", this::mode);
        lines.forEach((key, line) -> {
            if (problems.isEmpty() && !used.contains(key)) {
                problems.add(line, "No failure mode shows the symptom \"%s\"".formatted(key));
            }
        });
        problems.reading(root.line("failure-modes"), () -> {
            Wording.unique("The failure mode", modes, FailureMode::key);
            return modes;
        });
        return modes;
    }

    private static Symptom symptom(YamlMap map) {
        return new Symptom(
                map.text("key"),
                map.one("place", SymptomPlace.values(), YamlMap::word),
                map.text("text"),
                map.texts("words", word -> word.toLowerCase(Locale.ROOT)));
    }

    private FailureMode mode(YamlMap map) {
        return new FailureMode(
                map.text("key"),
                map.optionalOne("layer", Layer.values(), YamlMap::word),
                map.text("name"),
                map.text("summary"),
                map.texts("symptoms", this::known),
                map.texts("causes", cause -> cause),
                map.list("steps", ChecklistReader::step),
                map.texts("metrics", this::metric),
                map.list("links", link -> new Link(link.text("text"), link.text("url"))));
    }

    private Symptom known(String key) {
        var symptom = symptoms.get(key);
        if (symptom == null && declared.contains(key)) {
            throw YamlProblems.silently();
        }
        if (symptom == null) {
            throw new IllegalArgumentException("There is no symptom \"%s\"".formatted(Wording.cut(key)));
        }
        used.add(key);
        return symptom;
    }

    private String metric(String key) {
        if (!metrics.contains(key)) {
            throw new IllegalArgumentException("There is no metric \"%s\"".formatted(Wording.cut(key)));
        }
        return key;
    }
}
