package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentPermissions;
import java.time.Instant;

/** What an incident room shows at one moment. */
record Room(IncidentDetails incident, Crowd crowd, Instant now) {

    IncidentKey key() {
        return incident.key();
    }

    IncidentPermissions may() {
        return incident.permissions();
    }

    boolean hasCommander() {
        return incident.commander().isPresent();
    }
}
