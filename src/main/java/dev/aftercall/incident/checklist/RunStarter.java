package dev.aftercall.incident.checklist;

import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.incident.IncidentDeclared;
import dev.aftercall.incident.IncidentSeverityChanged;
import dev.aftercall.playbook.ChecklistTemplate;
import dev.aftercall.playbook.Playbooks;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Copies the template when an incident gets its severity, and again when the severity rises; what was done by then is
 * carried over to the steps that mean the same.
 */
@Component
class RunStarter {

    private final Casebook casebook;
    private final Playbooks playbooks;
    private final Sheets sheets;

    RunStarter(Casebook casebook, Playbooks playbooks, Sheets sheets) {
        this.casebook = casebook;
        this.playbooks = playbooks;
        this.sheets = sheets;
    }

    @EventListener
    void on(IncidentDeclared declared) {
        casebook.hold(declared.incident()).ifPresent(incident -> start(incident, incident.declaredAt()));
    }

    @EventListener
    void on(IncidentSeverityChanged changed) {
        if (changed.to().compareTo(changed.from()) < 0) {
            casebook.hold(changed.incident()).ifPresent(incident -> start(incident, changed.at()));
        }
    }

    private void start(IncidentCourse incident, Instant at) {
        playbooks
                .version(incident.playbookVersion())
                .checklist(incident.severity())
                .ifPresent(template -> copy(incident, template, at));
    }

    private void copy(IncidentCourse incident, ChecklistTemplate template, Instant at) {
        var before = sheets.of(incident.id());
        if (before.has(template.severity())) {
            return;
        }
        var run = new RunRow(incident.id(), template.severity(), incident.playbookVersion(), at);
        sheets.add(run);
        for (var i = 0; i < template.phases().size(); i++) {
            var phase = new PhaseRow(run.id(), template.phases().get(i), i);
            sheets.add(phase);
            var steps = template.phases().get(i).steps();
            for (var j = 0; j < steps.size(); j++) {
                var step = new StepRow(incident.id(), phase.id(), j, steps.get(j), "");
                before.steps().stream()
                        .filter(done -> done.isAnswered() && done.meansTheSameAs(step))
                        .reduce((_, later) -> later)
                        .ifPresent(step::carryOver);
                sheets.add(step);
            }
        }
    }
}
