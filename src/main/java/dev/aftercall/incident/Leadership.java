package dev.aftercall.incident;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who leads an incident, and what that allows. */
@Component
class Leadership {

    private final RoleRepository roles;
    private final CurrentUser currentUser;

    Leadership(RoleRepository roles, CurrentUser currentUser) {
        this.roles = roles;
        this.currentUser = currentUser;
    }

    /**
     * Passes managers and those who lead the incident.
     *
     * @param action what is refused to others, such as "change the status"
     */
    void require(Incident incident, String action) {
        if (!currentUser.isManager() && !leads(currentHolders(incident.id()))) {
            throw NotInChargeException.forAction(action);
        }
    }

    /** Passes managers, those who lead the incident and who declared it. */
    void requireHost(Incident incident) {
        if (!incident.declaredBy().equals(currentUser.id())) {
            require(incident, "invite people");
        }
    }

    IncidentPermissions permissions(UserId declaredBy, List<RoleHolding> holdings) {
        var charge = currentUser.isManager() || leads(holdings);
        var host = charge || declaredBy.equals(currentUser.id());
        return new IncidentPermissions(true, true, charge, charge, charge, host, charge, charge);
    }

    private List<RoleHolding> currentHolders(IncidentId incident) {
        return roles.findCurrent(incident.value()).stream()
                .map(RoleRow::toHolding)
                .toList();
    }

    private boolean leads(List<RoleHolding> holdings) {
        var me = currentUser.id();
        return holdings.stream()
                .anyMatch(held ->
                        held.isCurrent() && held.role().leads() && held.user().equals(me));
    }
}
