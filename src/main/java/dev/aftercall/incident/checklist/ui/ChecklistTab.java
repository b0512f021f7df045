package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentPanel;

/** The tab with the checklists. */
@org.springframework.stereotype.Component
class ChecklistTab implements IncidentPanel {

    private final ChecklistDesk desk;

    ChecklistTab(ChecklistDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return "Checklist";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return true;
    }

    @Override
    public Component create(IncidentKey key) {
        return new ChecklistPanel(desk, key);
    }
}
