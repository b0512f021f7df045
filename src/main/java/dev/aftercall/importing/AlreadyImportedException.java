package dev.aftercall.importing;

import dev.aftercall.base.ConflictException;

/** The same file was imported before, and nobody said that it should be imported again. */
public final class AlreadyImportedException extends ConflictException {

    AlreadyImportedException(String name) {
        super("\"%s\" has been imported before. Say that you want it again if you do".formatted(name));
    }
}
