package dev.aftercall.incident;

import dev.aftercall.base.NotFoundException;

/** There is no such incident, or none that this user may know of; both read the same. */
public final class IncidentNotFoundException extends NotFoundException {

    private IncidentNotFoundException(String message) {
        super(message);
    }

    public static IncidentNotFoundException forKey(IncidentKey key) {
        return new IncidentNotFoundException("There is no incident " + key);
    }
}
