package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentPanel;

/** The tab that leads from symptoms to failure modes. */
@org.springframework.stereotype.Component
class ModesTab implements IncidentPanel {

    private final ModesDesk desk;

    ModesTab(ModesDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return "Modes";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return true;
    }

    @Override
    public Component create(IncidentKey key) {
        return new ModesPanel(desk, key);
    }
}
