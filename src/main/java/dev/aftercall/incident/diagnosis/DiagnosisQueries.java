package dev.aftercall.incident.diagnosis;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Visibility;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads diagnosis sheets. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class DiagnosisQueries {

    private final EntityManager entities;
    private final Visibility visibility;

    DiagnosisQueries(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /** The sheet of one incident, in one statement; an empty one for an incident that is missing or hidden. */
    @Transactional(readOnly = true)
    public Diagnosis sheet(IncidentKey key) {
        var hql = "select f from FindingRow f join Incident i on i.id.value = f.incident.value"
                + " where i.keyYear = :year and i.keyNumber = :number and " + visibility.of("i")
                + " order by f.at desc, f.id desc";
        return sheet(visibility
                .bind(entities.createQuery(hql, FindingRow.class))
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultList());
    }

    /** @param rows latest first */
    static Diagnosis sheet(List<FindingRow> rows) {
        var confirmed = rows.stream()
                .filter(row -> !row.isVerdict())
                .map(FindingRow::layer)
                .findFirst();
        return new Diagnosis(
                rows.stream()
                        .filter(FindingRow::isVerdict)
                        .map(FindingRow::toVerdict)
                        .toList(),
                confirmed.orElse(null));
    }
}
