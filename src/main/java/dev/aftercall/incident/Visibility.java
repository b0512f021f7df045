package dev.aftercall.incident;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import org.springframework.stereotype.Component;

/** The one rule of who may see an incident, as a condition for the queries of this module and its slices. */
@Component
public class Visibility {

    private static final String RULE = "(<i>.confidential = false or <i>.declaredBy.value = :viewer"
            + " or exists (select 1 from RoleRow held where held.incident.value = <i>.id.value"
            + " and held.user.value = :viewer and held.endedAt is null)"
            + " or exists (select 1 from Invitation invited where invited.guest.incident = <i>.id.value"
            + " and invited.guest.user = :viewer))";

    private final CurrentUser currentUser;

    Visibility(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** A condition on the incident with that alias, for {@link #bind}. */
    public String of(String alias) {
        return currentUser.has(Role.ADMIN) ? "1 = 1" : RULE.replace("<i>", alias);
    }

    public <T extends jakarta.persistence.Query> T bind(T query) {
        if (!currentUser.has(Role.ADMIN)) {
            query.setParameter("viewer", currentUser.id().value());
        }
        return query;
    }
}
