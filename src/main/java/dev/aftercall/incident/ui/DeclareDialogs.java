package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Opens the dialog that declares an incident. */
@NamedInterface("navigation")
@Component
public class DeclareDialogs {

    private final Desk desk;

    DeclareDialogs(Desk desk) {
        this.desk = desk;
    }

    /** Opens the dialog; once declared, the room of the new incident opens. */
    public void open() {
        new DeclareDialog(desk, DeclareDialogs::declared).open();
    }

    private static void declared(IncidentKey key) {
        Notifications.done(key + " is declared");
        IncidentNavigation.toIncident(key);
    }
}
