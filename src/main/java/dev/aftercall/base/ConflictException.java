package dev.aftercall.base;

/** Someone else changed the same thing in the meantime; nothing was overwritten. */
public non-sealed class ConflictException extends DomainException {

    public ConflictException(String message) {
        super(message);
    }
}
