package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import java.util.Set;

/** Who may see postmortems at all. */
public final class Viewers {

    private static final Set<Role> TEAM = Set.of(Role.ADMIN, Role.MANAGER, Role.FACILITATOR, Role.RESPONDER);

    private Viewers() {}

    /** Whether the user belongs to those who respond and write. */
    public static boolean mayRead(CurrentUser user) {
        return TEAM.stream().anyMatch(user::has);
    }
}
