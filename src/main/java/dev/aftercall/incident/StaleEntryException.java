package dev.aftercall.incident;

import dev.aftercall.base.ConflictException;

/** Someone else changed the timeline entry after it was read; nothing was overwritten. */
public final class StaleEntryException extends ConflictException {

    private StaleEntryException(String message) {
        super(message);
    }

    static StaleEntryException create() {
        return new StaleEntryException(
                "Someone else changed this entry meanwhile. Nothing was overwritten: look at it again, then repeat your change.");
    }
}
