package dev.aftercall.incident.mode;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import java.time.Instant;

/** An incident that a failure mode was confirmed in. */
public record RelatedIncident(
        IncidentKey key, String title, Severity severity, IncidentStatus status, Instant declaredAt) {

    static final String SELECT =
            "select i.keyYear, i.keyNumber, i.facts.title, i.severity, i.status, i.times.declaredAt";

    RelatedIncident(
            int keyYear, int keyNumber, String title, Severity severity, IncidentStatus status, Instant declaredAt) {
        this(IncidentKey.of(keyYear, keyNumber), title, severity, status, declaredAt);
    }
}
