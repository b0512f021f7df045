package dev.aftercall.incident;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.UserId;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who could be told about an incident: everyone in the team, or for a private one those who hold a part in it. */
@Component
@Transactional(readOnly = true)
public class IncidentAudience {

    private static final Set<Role> TEAM = Set.of(Role.ADMIN, Role.MANAGER, Role.FACILITATOR, Role.RESPONDER);

    private final EntityManager entities;
    private final RoleRepository roles;
    private final InvitationRepository invitations;
    private final People people;

    IncidentAudience(EntityManager entities, RoleRepository roles, InvitationRepository invitations, People people) {
        this.entities = entities;
        this.roles = roles;
        this.invitations = invitations;
        this.people = people;
    }

    /** People with an active account who may see the incident, by name. The caller has checked that the user may. */
    public List<Person> of(IncidentId incident) {
        var team = people.withAnyOf(TEAM);
        var declaredBy = entities.createQuery(
                        "select i.declaredBy from Incident i where i.id.value = :id and i.confidential = true",
                        UserId.class)
                .setParameter("id", incident.value())
                .getResultList();
        if (declaredBy.isEmpty()) {
            return team;
        }
        var insiders = insiders(incident, declaredBy.getFirst());
        return team.stream().filter(person -> insiders.contains(person.id())).toList();
    }

    private Set<UserId> insiders(IncidentId incident, UserId declaredBy) {
        var insiders = new HashSet<UserId>();
        insiders.add(declaredBy);
        roles.findCurrent(incident.value()).forEach(role -> insiders.add(role.user()));
        invitations.findUsers(incident.value()).forEach(guest -> insiders.add(new UserId(guest)));
        insiders.addAll(
                people.withAnyOf(Set.of(Role.ADMIN)).stream().map(Person::id).collect(Collectors.toSet()));
        return insiders;
    }
}
