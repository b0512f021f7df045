package dev.aftercall.postmortem.action;

import dev.aftercall.incident.IncidentSeverityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the severity that lists sort and filter by in step with the incident's, in the same transaction. */
@Component
class ActionSeverityFollower {

    private final ActionRepository actions;

    ActionSeverityFollower(ActionRepository actions) {
        this.actions = actions;
    }

    @EventListener
    void on(IncidentSeverityChanged changed) {
        actions.updateSeverity(changed.incident(), changed.to());
    }
}
