package dev.aftercall.postmortem;

import dev.aftercall.incident.IncidentSeverityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the severity that lists sort and filter by in step with the incident's, in the same transaction. */
@Component
class SeverityFollower {

    private final PostmortemRepository postmortems;

    SeverityFollower(PostmortemRepository postmortems) {
        this.postmortems = postmortems;
    }

    @EventListener
    void on(IncidentSeverityChanged changed) {
        postmortems.updateSeverity(changed.incident(), changed.to());
    }
}
