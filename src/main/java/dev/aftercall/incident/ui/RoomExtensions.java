package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other modules add to the incident room. */
@Component
class RoomExtensions {

    private final List<IncidentPanel> panels;
    private final List<IncidentAction> actions;
    private final List<RoomPart> parts;

    RoomExtensions(List<IncidentPanel> panels, List<IncidentAction> actions, List<RoomPart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(RoomPart::order)).toList();
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

    List<Step> steps(IncidentDetails incident) {
        return actions.stream()
                .flatMap(action -> action.offer(incident).map(offer -> new Step(action, offer)).stream())
                .toList();
    }

    List<RoomPart.Piece> pieces(IncidentKey key) {
        return parts.stream().flatMap(part -> part.create(key).stream()).toList();
    }

    /** An action with what it offers at the moment. */
    record Step(IncidentAction action, IncidentAction.Offer offer) {}
}
