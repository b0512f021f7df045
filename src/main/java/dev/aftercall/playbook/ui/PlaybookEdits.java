package dev.aftercall.playbook.ui;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ChecklistPhase;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.ChecklistTemplate;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.RootCauseCategoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes of one entry of a playbook, found by its key, so that they apply to any version that has it. */
final class PlaybookEdits {

    private PlaybookEdits() {}

    static UnaryOperator<Playbook> clock(ClockRule changed) {
        return playbook -> playbook.withClocks(put(playbook.clocks(), changed, ClockRule::key));
    }

    static UnaryOperator<Playbook> metric(Metric changed) {
        return playbook -> playbook.withMetrics(put(playbook.metrics(), changed, Metric::key));
    }

    /** Takes a metric out, unless something still asks for it. */
    static UnaryOperator<Playbook> withoutMetric(Metric metric) {
        return playbook -> {
            MetricUses.of(playbook, metric.key()).ifPresent(use -> {
                throw new RuleViolationException("“%s” is used by %s. Change that first".formatted(metric.name(), use));
            });
            return playbook.withMetrics(playbook.metrics().stream()
                    .filter(other -> !other.key().equals(metric.key()))
                    .toList());
        };
    }

    static UnaryOperator<Playbook> rootCause(RootCauseCategoryEntry changed) {
        return playbook -> playbook.withRootCauses(put(playbook.rootCauses(), changed, RootCauseCategoryEntry::key));
    }

    static UnaryOperator<Playbook> failureMode(FailureMode changed) {
        return playbook -> playbook.withFailureModes(put(playbook.failureModes(), changed, FailureMode::key));
    }

    static UnaryOperator<Playbook> withoutFailureMode(String key) {
        return playbook -> playbook.withFailureModes(playbook.failureModes().stream()
                .filter(mode -> !mode.key().equals(key))
                .toList());
    }

    /** Puts a step into a phase, in the place of the one with its key or at the end. */
    static UnaryOperator<Playbook> step(Severity severity, String phase, ChecklistStep changed) {
        return steps(severity, phase, steps -> put(steps, changed, ChecklistStep::key));
    }

    static UnaryOperator<Playbook> withoutStep(Severity severity, String phase, String key) {
        return steps(
                severity,
                phase,
                steps -> steps.stream().filter(step -> !step.key().equals(key)).toList());
    }

    private static UnaryOperator<Playbook> steps(
            Severity severity, String phase, UnaryOperator<List<ChecklistStep>> change) {
        return playbook -> playbook.withChecklists(playbook.checklists().stream()
                .map(template -> template.severity() == severity ? steps(template, phase, change) : template)
                .toList());
    }

    private static ChecklistTemplate steps(
            ChecklistTemplate template, String key, UnaryOperator<List<ChecklistStep>> change) {
        return new ChecklistTemplate(
                template.severity(),
                template.phases().stream()
                        .map(phase -> phase.key().equals(key)
                                ? new ChecklistPhase(
                                        key, phase.name(), phase.from(), phase.until(), change.apply(phase.steps()))
                                : phase)
                        .toList());
    }

    static <T> List<T> put(List<T> items, T changed, Function<T, String> key) {
        var result = new ArrayList<>(items);
        for (var i = 0; i < result.size(); i++) {
            if (key.apply(result.get(i)).equals(key.apply(changed))) {
                result.set(i, changed);
                return result;
            }
        }
        result.add(changed);
        return result;
    }
}
