package dev.aftercall.incident.diagnosis.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentPanel;

/** The tab with the diagnosis sheet. */
@org.springframework.stereotype.Component
class DiagnosisTab implements IncidentPanel {

    private final DiagnosisDesk desk;

    DiagnosisTab(DiagnosisDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return "Diagnosis";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return true;
    }

    @Override
    public Component create(IncidentKey key) {
        return new DiagnosisPanel(desk, key);
    }
}
