package dev.aftercall.identity;

import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not looked at, because too many before it failed. */
class TooManyAttemptsException extends AuthenticationException {

    TooManyAttemptsException() {
        super("Too many attempts");
    }
}
