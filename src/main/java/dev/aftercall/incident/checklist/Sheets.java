package dev.aftercall.incident.checklist;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Visibility;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Reads and keeps the checklists of incidents. */
@Component
class Sheets {

    private static final String LINES = "select r, p, s from RunRow r join PhaseRow p on p.run.value = r.id.value"
            + " join StepRow s on s.phase.value = p.id.value ";
    private static final String ORDER = " order by r.startedAt, r.id.value, p.position, s.position";

    private final EntityManager entities;
    private final Visibility visibility;

    Sheets(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /** For those who hold the incident. */
    Sheet of(IncidentId incident) {
        return new Sheet(entities.createQuery(LINES + "where r.incident.value = :incident" + ORDER, Sheet.Line.class)
                .setParameter("incident", incident.value())
                .getResultList());
    }

    /** As far as the present user may see it; empty for an incident that is missing or hidden. */
    Sheet visible(IncidentKey key) {
        var hql = LINES + "join Incident i on i.id.value = r.incident.value where i.keyYear = :year"
                + " and i.keyNumber = :number and " + visibility.of("i") + ORDER;
        return new Sheet(visibility
                .bind(entities.createQuery(hql, Sheet.Line.class))
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultList());
    }

    void add(Object row) {
        entities.persist(row);
    }
}
