package dev.aftercall.importing.reading;

import dev.aftercall.base.RuleViolationException;

/** A file cannot be read as Markdown text; the message says why. */
public final class UnreadableFileException extends RuleViolationException {

    public UnreadableFileException(String message) {
        super(message);
    }
}
