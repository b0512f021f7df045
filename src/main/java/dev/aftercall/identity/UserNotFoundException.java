package dev.aftercall.identity;

import dev.aftercall.base.NotFoundException;

/** There is no such user. */
public class UserNotFoundException extends NotFoundException {

    private UserNotFoundException(String message) {
        super(message);
    }

    static UserNotFoundException forId(UserId id) {
        return new UserNotFoundException("There is no user " + id);
    }
}
