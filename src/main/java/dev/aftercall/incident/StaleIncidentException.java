package dev.aftercall.incident;

import dev.aftercall.base.ConflictException;
import java.time.Instant;

/** Someone else changed the incident after it was read; nothing was overwritten. */
public final class StaleIncidentException extends ConflictException {

    private StaleIncidentException(String message) {
        super(message);
    }

    static StaleIncidentException changedBy(String name, Instant at) {
        return new StaleIncidentException(
                "%s changed this incident at %s. Nothing was overwritten: look at it again, then repeat your change."
                        .formatted(name, Times.utc(at)));
    }
}
