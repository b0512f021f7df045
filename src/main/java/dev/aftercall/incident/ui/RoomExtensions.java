package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other modules add to the incident room. */
@Component
class RoomExtensions {

    private final List<IncidentPanel> panels;
    private final List<IncidentAction> actions;

    RoomExtensions(List<IncidentPanel> panels, List<IncidentAction> actions) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(IncidentPanel::order))
                .toList();
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(IncidentAction::order))
                .toList();
    }

    List<IncidentPanel> panels(IncidentDetails incident) {
        return panels.stream().filter(panel -> panel.appliesTo(incident)).toList();
    }

    List<IncidentAction> actions(IncidentDetails incident) {
        return actions.stream().filter(action -> action.appliesTo(incident)).toList();
    }
}
