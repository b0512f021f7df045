package dev.aftercall.postmortem.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.ui.IncidentAction;
import org.springframework.stereotype.Component;

/** The step from a resolved incident to its postmortem. */
@Component
class WritePostmortemAction implements IncidentAction {

    private final PostmortemDesk desk;

    WritePostmortemAction(PostmortemDesk desk) {
        this.desk = desk;
    }

    @Override
    public String label(IncidentDetails incident) {
        return desk.queries().idOf(incident.key()).isPresent() ? "Open postmortem" : "Write postmortem";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return Viewers.mayRead(desk.user())
                && (incident.status() == IncidentStatus.RESOLVED
                        || desk.queries().idOf(incident.key()).isPresent());
    }

    @Override
    public boolean primary(IncidentDetails incident) {
        return incident.severity() != Severity.SEV3;
    }

    @Override
    public void run(IncidentDetails incident) {
        desk.queries()
                .idOf(incident.key())
                .ifPresentOrElse(PostmortemNavigation::toPostmortem, () -> desk.start(incident.key()));
    }
}
