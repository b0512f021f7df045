package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import org.springframework.modulith.NamedInterface;

/** A tab in the right column of the incident room. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface IncidentPanel {

    /** What stands on the tab. */
    String title();

    /** Position among the tabs, smallest first. */
    int order();

    /** Whether the tab is shown for this incident and the present user. */
    boolean appliesTo(IncidentDetails incident);

    /** Builds the content for one room; it keeps itself up to date. */
    Component create(IncidentKey key);
}
