package dev.aftercall.identity;

import java.util.Set;

/** Gives someone an account. */
public record NewUser(String login, String name, Set<Role> roles) {

    public NewUser {
        login = Login.of(login).value();
        name = PersonName.of(name).value();
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A user has at least one role");
        }
    }
}
