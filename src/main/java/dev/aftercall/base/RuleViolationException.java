package dev.aftercall.base;

/** A rule of the domain forbids the command; the message says which and what would be allowed. */
public non-sealed class RuleViolationException extends DomainException {

    public RuleViolationException(String message) {
        super(message);
    }
}
