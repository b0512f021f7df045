package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentPermissions;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** What an incident room shows at one moment. */
@NamedInterface("navigation")
public record Room(IncidentDetails incident, Crowd crowd, Instant now) {

    public IncidentKey key() {
        return incident.key();
    }

    public IncidentPermissions may() {
        return incident.permissions();
    }

    public boolean hasCommander() {
        return incident.commander().isPresent();
    }
}
