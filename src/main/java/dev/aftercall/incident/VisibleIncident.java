package dev.aftercall.incident;

/** The little that other modules need to know of an incident to keep something about it. */
public record VisibleIncident(IncidentId id, IncidentKey key, boolean confidential) {

    VisibleIncident(IncidentId id, int keyYear, int keyNumber, boolean confidential) {
        this(id, IncidentKey.of(keyYear, keyNumber), confidential);
    }
}
