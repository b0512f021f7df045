package dev.aftercall.incident.mode.ui;

import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.ChecklistQueries;
import dev.aftercall.incident.checklist.ChecklistService;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.mode.ModeQueries;
import dev.aftercall.incident.mode.ModeService;
import dev.aftercall.incident.mode.SimilarQueries;
import dev.aftercall.playbook.FailureMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The services that the screens of failure modes work with. */
@Component
record ModesDesk(
        ModeService service,
        ModeQueries queries,
        SimilarQueries similar,
        ChecklistService checklist,
        ChecklistQueries checklists) {

    /** Keys of the steps in the present checklist; empty if the incident has none. */
    Optional<Set<String>> steps(IncidentKey key) {
        return checklists.of(key).stream()
                .findFirst()
                .map(run -> run.phases().stream()
                        .flatMap(phase -> phase.steps().stream())
                        .map(RunStep::key)
                        .collect(Collectors.toSet()));
    }

    /** Puts the diagnostic steps of a mode into the checklist and answers how many were missing. */
    int addSteps(IncidentKey key, FailureMode mode) {
        return checklist.addDiagnosticSteps(key, mode.name(), mode.diagnosticSteps());
    }
}
