package dev.aftercall.incident;

import dev.aftercall.base.Reading;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads incidents as far as the present user may see them; missing and hidden ones take the same way. */
@Component
class Incidents {

    private static final String BY_KEY = " from Incident i where i.keyYear = :year and i.keyNumber = :number and ";

    private final EntityManager entities;
    private final Visibility visibility;

    Incidents(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /** The incident, locked until the transaction ends, so that commands on it follow each other. */
    Incident lock(IncidentKey key) {
        return find(query(key, "select i", Incident.class).setLockMode(LockModeType.PESSIMISTIC_WRITE), key);
    }

    /** The same whoever asks, for the portal's own work. */
    Optional<Incident> lock(IncidentId id) {
        return entities.createQuery("select i from Incident i where i.id.value = :id", Incident.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    IncidentId idOf(IncidentKey key) {
        return Reading.once("incident", key, () -> find(query(key, "select i.id", IncidentId.class), key));
    }

    IncidentRef ref(IncidentKey key) {
        return find(query(key, "select i.id, i.keyYear, i.keyNumber, i.confidential", IncidentRef.class), key);
    }

    void add(Incident incident) {
        entities.persist(incident);
    }

    private <T> TypedQuery<T> query(IncidentKey key, String select, Class<T> type) {
        return visibility
                .bind(entities.createQuery(select + BY_KEY + visibility.of("i"), type))
                .setParameter("year", key.year())
                .setParameter("number", key.number());
    }

    private static <T> T find(TypedQuery<T> query, IncidentKey key) {
        return query.getResultList().stream().findFirst().orElseThrow(() -> IncidentNotFoundException.forKey(key));
    }
}
