package dev.aftercall.base;

/** A refusal with a message fit for the person who asked. */
public abstract sealed class DomainException extends RuntimeException
        permits NotFoundException, RuleViolationException, ConflictException {

    protected DomainException(String message) {
        super(message);
    }

    /** What to tell the person who asked; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
