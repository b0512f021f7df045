package dev.aftercall.base;

/** What was asked for does not exist, or does not exist for this user. */
public non-sealed class NotFoundException extends DomainException {

    public NotFoundException(String message) {
        super(message);
    }
}
