package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import java.time.Instant;

/** What the query for held roles selects; becomes a {@link HeldRole}. */
record HeldRoleRow(
        IncidentRole role,
        Instant since,
        IncidentId incident,
        int keyYear,
        int keyNumber,
        String title,
        Severity severity,
        IncidentStatus status) {

    HeldRole toHeldRole() {
        return new HeldRole(role, since, incident, IncidentKey.of(keyYear, keyNumber), title, severity, status);
    }
}
