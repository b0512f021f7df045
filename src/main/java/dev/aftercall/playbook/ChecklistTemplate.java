package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.List;

/** What to do in an incident of a severity, phase by phase. */
public record ChecklistTemplate(Severity severity, List<ChecklistPhase> phases) {

    public ChecklistTemplate {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("A checklist needs at least one phase");
        }
        Wording.atMost("phases in a checklist", phases, 20);
        Wording.unique("The phase", phases, ChecklistPhase::key);
        Wording.unique(
                "The step",
                phases.stream().flatMap(phase -> phase.steps().stream()).toList(),
                ChecklistStep::key);
    }

    /** All steps in order. */
    public List<ChecklistStep> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
    }
}
