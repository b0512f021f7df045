package dev.aftercall.incident;

import dev.aftercall.base.Reading;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may know of which incident; other modules hide by it what they keep about private ones. */
@Component
@Transactional(readOnly = true)
public class IncidentAccess {

    private static final String PRIVATE = "select i.id from Incident i where i.confidential = true";

    private final EntityManager entities;
    private final Visibility visibility;
    private final CurrentUser currentUser;

    IncidentAccess(EntityManager entities, Visibility visibility, CurrentUser currentUser) {
        this.entities = entities;
        this.visibility = visibility;
        this.currentUser = currentUser;
    }

    /** Whether the present user may see the incident; false also if there is none. */
    public boolean canSee(IncidentId incident) {
        if (!isTeam(currentUser)) {
            return false;
        }
        return Reading.once("visible incident", incident, () -> isVisible(incident));
    }

    private boolean isVisible(IncidentId incident) {
        var hql = "select count(*) from Incident i where i.id.value = :id and " + visibility.of("i");
        return visibility
                        .bind(entities.createQuery(hql, Long.class))
                        .setParameter("id", incident.value())
                        .getSingleResult()
                > 0;
    }

    /** The incident with that key; empty if there is none or the present user must not learn of it. */
    public Optional<VisibleIncident> find(IncidentKey key) {
        if (!isTeam(currentUser)) {
            return Optional.empty();
        }
        var hql = "select i.id, i.keyYear, i.keyNumber, i.confidential, i.playbookVersion from Incident i"
                + " where i.keyYear = :year and i.keyNumber = :number and " + visibility.of("i");
        return visibility
                .bind(entities.createQuery(hql, VisibleIncident.class))
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The incident with that key.
     *
     * @throws IncidentNotFoundException if there is none or the present user must not learn of it
     */
    public VisibleIncident require(IncidentKey key) {
        return find(key).orElseThrow(() -> IncidentNotFoundException.forKey(key));
    }

    /** The private incidents that this user must not learn of; all of them for those outside the team. */
    public Set<IncidentId> hiddenFor(CurrentUser user) {
        if (!isTeam(user)) {
            return hiddenForStrangers();
        }
        var hql = PRIVATE + " and not (" + visibility.of("i") + ")";
        return Set.copyOf(
                visibility.bind(entities.createQuery(hql, IncidentId.class)).getResultList());
    }

    /** All private incidents: those that nobody without an account may learn of, whoever asks. */
    public Set<IncidentId> hiddenForStrangers() {
        return Set.copyOf(entities.createQuery(PRIVATE, IncidentId.class).getResultList());
    }

    /** Whether the incident is private, whoever asks; for marking what is written into the audit log. */
    public boolean isPrivate(IncidentId incident) {
        var hql = "select count(*) from Incident i where i.id.value = :id and i.confidential = true";
        return entities.createQuery(hql, Long.class)
                        .setParameter("id", incident.value())
                        .getSingleResult()
                > 0;
    }

    private static boolean isTeam(CurrentUser user) {
        return user.has(Role.ADMIN) || user.has(Role.MANAGER) || user.has(Role.FACILITATOR) || user.has(Role.RESPONDER);
    }
}
