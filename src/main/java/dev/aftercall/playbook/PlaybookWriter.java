package dev.aftercall.playbook;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a playbook as the one YAML document that people read, compare and import again. */
final class PlaybookWriter {

    private PlaybookWriter() {}

    static String write(Playbook playbook) {
        var root = new YamlFields()
                .put("format", 1)
                .list("metrics", playbook.metrics(), PlaybookWriter::metric)
                .list("root-causes", playbook.rootCauses(), PlaybookWriter::rootCause)
                .put("severity", SeverityWriter.policy(playbook.severity()))
                .list("clocks", playbook.clocks(), PlaybookWriter::clock)
                .list("checklists", playbook.checklists(), PlaybookWriter::checklist)
                .list("symptoms", playbook.symptoms(), PlaybookWriter::symptom)
                .list("failure-modes", playbook.failureModes(), PlaybookWriter::failureMode);
        return new Yaml(style()).dump(root.fields());
    }

    private static DumperOptions style() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(100);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    private static YamlFields metric(Metric metric) {
        return new YamlFields()
                .put("key", metric.key())
                .put("name", metric.name())
                .put("unit", metric.unit())
                .put("worse", metric.worse())
                .put("layer", metric.layer())
                .put("target", metric.target())
                .put("warning", metric.warning())
                .put("critical", metric.critical())
                .put("lowest", metric.lowest())
                .put("highest", metric.highest())
                .flag("component", metric.component())
                .texts("aliases", metric.aliases())
                .put("description", metric.description());
    }

    private static YamlFields rootCause(RootCauseCategoryEntry cause) {
        return new YamlFields()
                .put("key", cause.key())
                .put("name", cause.name())
                .put("share", cause.share())
                .put("example", cause.example());
    }

    private static YamlFields clock(ClockRule clock) {
        return new YamlFields()
                .put("key", clock.key())
                .put("name", clock.name())
                .put("done", clock.doneName())
                .put("start", clock.start())
                .put("stop", clock.stop())
                .flag("repeats", clock.repeats())
                .flag("snoozable", clock.snoozable())
                .list(
                        "targets",
                        List.copyOf(clock.targets().entrySet()),
                        entry -> new YamlFields()
                                .put("severity", entry.getKey())
                                .put("due", entry.getValue().due())
                                .put("breach", entry.getValue().breach()));
    }

    private static YamlFields checklist(ChecklistTemplate template) {
        return new YamlFields()
                .put("severity", template.severity())
                .list(
                        "phases",
                        template.phases(),
                        phase -> new YamlFields()
                                .put("key", phase.key())
                                .put("name", phase.name())
                                .put("from", phase.from())
                                .put("until", phase.until())
                                .list("steps", phase.steps(), PlaybookWriter::step));
    }

    private static YamlFields step(ChecklistStep step) {
        return new YamlFields()
                .put("key", step.key())
                .put("kind", step.kind())
                .put("text", step.text())
                .put("layer", step.layer())
                .put("help", step.help());
    }

    private static YamlFields symptom(Symptom symptom) {
        return new YamlFields()
                .put("key", symptom.key())
                .put("place", symptom.place())
                .put("text", symptom.text())
                .texts("words", symptom.words());
    }

    private static YamlFields failureMode(FailureMode mode) {
        return new YamlFields()
                .put("key", mode.key())
                .put("layer", mode.layer())
                .put("name", mode.name())
                .put("summary", mode.summary())
                .texts("symptoms", mode.symptoms().stream().map(Symptom::key).toList())
                .texts("causes", mode.causes())
                .list("steps", mode.diagnosticSteps(), PlaybookWriter::step)
                .texts("metrics", mode.metrics())
                .list(
                        "links",
                        mode.links(),
                        link -> new YamlFields().put("text", link.text()).put("url", link.url()));
    }
}
