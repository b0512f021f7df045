package dev.aftercall.incident.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import java.util.stream.Stream;

/** Who works on incidents. */
final class Team {

    private Team() {}

    static boolean includes(CurrentUser user) {
        return Stream.of(Role.ADMIN, Role.MANAGER, Role.FACILITATOR, Role.RESPONDER)
                .anyMatch(user::has);
    }
}
