package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;

/** Reads checklists and their steps. */
final class ChecklistReader {

    private ChecklistReader() {}

    static ChecklistTemplate template(YamlMap map) {
        return new ChecklistTemplate(
                map.one("severity", Severity.values(), Severity::label), map.list("phases", ChecklistReader::phase));
    }

    private static ChecklistPhase phase(YamlMap map) {
        return new ChecklistPhase(
                map.text("key"),
                map.text("name"),
                map.duration("from"),
                map.duration("until"),
                map.list("steps", ChecklistReader::step));
    }

    static ChecklistStep step(YamlMap map) {
        return new ChecklistStep(
                map.text("key"),
                map.one("kind", StepKind.values(), YamlMap::word),
                map.text("text"),
                map.optionalOne("layer", Layer.values(), YamlMap::word),
                map.optionalText("help").orElse(null));
    }
}
