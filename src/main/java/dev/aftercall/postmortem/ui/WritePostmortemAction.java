package dev.aftercall.postmortem.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.ui.IncidentAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The step from a resolved incident to its postmortem. */
@Component
class WritePostmortemAction implements IncidentAction {

    private final PostmortemDesk desk;

    WritePostmortemAction(PostmortemDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Offer> offer(IncidentDetails incident) {
        if (!Viewers.mayRead(desk.user())) {
            return Optional.empty();
        }
        var primary = incident.severity() != Severity.SEV3;
        if (desk.queries().idOf(incident.key()).isPresent()) {
            return Optional.of(new Offer("Open postmortem", primary));
        }
        return incident.status() == IncidentStatus.RESOLVED
                ? Optional.of(new Offer("Write postmortem", primary))
                : Optional.empty();
    }

    @Override
    public void run(IncidentDetails incident) {
        desk.queries()
                .idOf(incident.key())
                .ifPresentOrElse(PostmortemNavigation::toPostmortem, () -> desk.start(incident.key()));
    }
}
