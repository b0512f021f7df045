package dev.aftercall.incident.ui;

import dev.aftercall.incident.severity.SeverityQueries;
import dev.aftercall.incident.severity.SeverityService;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.PlaybookQueries;
import org.springframework.stereotype.Component;

/** The services by which incidents are rated. */
@Component
record RatingDesk(SeverityService service, SeverityQueries queries, PlaybookQueries playbooks) {

    /** The playbook for an incident that is not rated yet. */
    Playbook playbook() {
        return playbooks.current();
    }
}
