package dev.aftercall.incident;

import dev.aftercall.base.NotFoundException;

/** The timeline has no such entry. */
public final class EntryNotFoundException extends NotFoundException {

    private EntryNotFoundException(String message) {
        super(message);
    }

    static EntryNotFoundException create() {
        return new EntryNotFoundException("There is no such entry in this timeline");
    }
}
