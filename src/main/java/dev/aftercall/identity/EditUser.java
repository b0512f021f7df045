package dev.aftercall.identity;

import java.util.Set;

/**
 * Changes someone's name and roles.
 *
 * @param version of the account that was looked at
 */
public record EditUser(long version, String name, Set<Role> roles) {

    public EditUser {
        name = PersonName.of(name).value();
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A user has at least one role");
        }
    }
}
