package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One version of everything that tells people how to respond; immutable.
 *
 * @param version its number, counted from 1
 */
public record Playbook(
        int version,
        SeverityPolicy severity,
        List<ClockRule> clocks,
        List<ChecklistTemplate> checklists,
        List<FailureMode> failureModes,
        List<Metric> metrics,
        List<RootCauseCategoryEntry> rootCauses) {

    public Playbook {
        clocks = List.copyOf(clocks);
        checklists = List.copyOf(checklists);
        failureModes = List.copyOf(failureModes);
        metrics = List.copyOf(metrics);
        rootCauses = List.copyOf(rootCauses);
    }

    public Optional<Metric> metric(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }

    public Optional<ClockRule> clock(String key) {
        return clocks.stream().filter(clock -> clock.key().equals(key)).findFirst();
    }

    public Optional<ChecklistTemplate> checklist(Severity severity) {
        return checklists.stream()
                .filter(template -> template.severity() == severity)
                .findFirst();
    }

    public Optional<FailureMode> failureMode(String key) {
        return failureModes.stream().filter(mode -> mode.key().equals(key)).findFirst();
    }

    /** The metrics that make up the latency budget of a turn, in the playbook's order. */
    public List<Metric> latencyBudget() {
        return metrics.stream().filter(Metric::component).toList();
    }

    /** The symptoms of all failure modes, each once, in the order of their first mode. */
    public List<Symptom> symptoms() {
        var byKey = new LinkedHashMap<String, Symptom>();
        failureModes.forEach(mode -> mode.symptoms().forEach(symptom -> byKey.putIfAbsent(symptom.key(), symptom)));
        return List.copyOf(byKey.values());
    }

    public Playbook withSeverity(SeverityPolicy changed) {
        return new Playbook(version, changed, clocks, checklists, failureModes, metrics, rootCauses);
    }

    public Playbook withClocks(List<ClockRule> changed) {
        return new Playbook(version, severity, changed, checklists, failureModes, metrics, rootCauses);
    }

    public Playbook withChecklists(List<ChecklistTemplate> changed) {
        return new Playbook(version, severity, clocks, changed, failureModes, metrics, rootCauses);
    }

    public Playbook withFailureModes(List<FailureMode> changed) {
        return new Playbook(version, severity, clocks, checklists, changed, metrics, rootCauses);
    }

    public Playbook withMetrics(List<Metric> changed) {
        return new Playbook(version, severity, clocks, checklists, failureModes, changed, rootCauses);
    }

    public Playbook withRootCauses(List<RootCauseCategoryEntry> changed) {
        return new Playbook(version, severity, clocks, checklists, failureModes, metrics, changed);
    }
}
