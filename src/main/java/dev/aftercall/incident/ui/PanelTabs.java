package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.aftercall.incident.IncidentDetails;
import java.util.List;

/** The right column: what other modules know about the incident, one tab each. */
final class PanelTabs extends Aside {

    private final List<IncidentPanel> panels;

    PanelTabs(RoomExtensions extensions, IncidentDetails incident) {
        panels = extensions.panels(incident);
        addClassName("c-right");
        getElement().setAttribute("aria-label", "More about this incident");
        if (panels.size() == 1) {
            add(panels.getFirst().create(incident.key()));
        } else if (!panels.isEmpty()) {
            var tabs = new TabSheet();
            panels.forEach(panel -> tabs.add(new Tab(panel.title()), panel.create(incident.key())));
            add(tabs);
        }
    }

    boolean isEmpty() {
        return panels.isEmpty();
    }
}
