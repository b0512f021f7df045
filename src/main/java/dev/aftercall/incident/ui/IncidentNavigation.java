package dev.aftercall.incident.ui;

import com.vaadin.flow.component.UI;
import dev.aftercall.incident.IncidentKey;
import org.springframework.modulith.NamedInterface;

/** Ways to the screens of incidents. */
@NamedInterface("navigation")
public final class IncidentNavigation {

    static final String LIST = "incidents";
    static final String KEY = "key";
    static final String ROOM = LIST + "/:" + KEY;

    private IncidentNavigation() {}

    /** Opens the incident room. */
    public static void toIncident(IncidentKey key) {
        UI.getCurrent().navigate(href(key));
    }

    /** Opens the list of incidents. */
    public static void toList() {
        UI.getCurrent().navigate(LIST);
    }

    /** Address of the incident room, for links. */
    public static String href(IncidentKey key) {
        return LIST + "/" + key.value();
    }
}
