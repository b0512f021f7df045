package dev.aftercall.demo;

import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.ChecklistService;
import dev.aftercall.incident.mode.ModeService;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.PlaybookQueries;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays which failure mode incidents were suspected of and turned out to be. */
@Profile(DemoLoader.PROFILE)
@Component
class ModePlayer {

    private final ModeService modes;
    private final ChecklistService checklists;
    private final PlaybookQueries playbooks;

    ModePlayer(ModeService modes, ChecklistService checklists, PlaybookQueries playbooks) {
        this.modes = modes;
        this.checklists = checklists;
        this.playbooks = playbooks;
    }

    void confirm(IncidentKey key, String mode) {
        modes.confirm(key, known(mode).key());
    }

    void suspect(IncidentKey key, String mode) {
        var suspected = known(mode);
        modes.suspect(key, mode);
        checklists.addDiagnosticSteps(key, suspected.name(), suspected.diagnosticSteps());
    }

    private FailureMode known(String mode) {
        return playbooks
                .current()
                .failureMode(mode)
                .orElseThrow(() -> new IllegalStateException("The library has no failure mode " + mode));
    }
}
