package dev.aftercall.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param passwordTemporary whether the password still has to be changed at the first sign-in
 * @param lastSignInAt null if never
 */
public record UserSummary(
        UserId id,
        long version,
        String login,
        String name,
        Set<Role> roles,
        boolean enabled,
        boolean passwordTemporary,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {

    public UserSummary {
        roles = Set.copyOf(roles);
    }

    /** The same user as everyone else sees it. */
    public Person person() {
        return new Person(id, name, login, enabled);
    }
}
