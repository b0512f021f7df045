package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentPanel;

/** The tab with the incidents that were like this one. */
@org.springframework.stereotype.Component
class SimilarTab implements IncidentPanel {

    private final ModesDesk desk;

    SimilarTab(ModesDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return "Similar";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean appliesTo(IncidentDetails incident) {
        return true;
    }

    @Override
    public Component create(IncidentKey key) {
        return new SimilarPanel(desk, key);
    }
}
