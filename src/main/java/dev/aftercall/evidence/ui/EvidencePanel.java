package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentPanel;

/** The tab of the incident room that shows what was measured. */
@org.springframework.stereotype.Component
class EvidencePanel implements IncidentPanel {

    private final EvidenceDesk desk;

    EvidencePanel(EvidenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return incident.permissions().canSee();
    }

    @Override
    public Component create(IncidentKey key) {
        return new MeasurementsPanel(desk, key);
    }
}
