package dev.aftercall.incident;

/**
 * The little that other modules need to know of an incident to keep something about it.
 *
 * @param playbookVersion the playbook that it is worked by
 */
public record VisibleIncident(IncidentId id, IncidentKey key, boolean confidential, int playbookVersion) {

    VisibleIncident(IncidentId id, int keyYear, int keyNumber, boolean confidential, int playbookVersion) {
        this(id, IncidentKey.of(keyYear, keyNumber), confidential, playbookVersion);
    }
}
