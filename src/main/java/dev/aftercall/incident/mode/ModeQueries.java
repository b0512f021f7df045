package dev.aftercall.incident.mode;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Visibility;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.ModeMatch;
import dev.aftercall.playbook.ModeRanking;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomReading;
import dev.aftercall.playbook.SymptomText;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads failure modes of incidents as far as the present user may see these. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ModeQueries {

    private static final int RELATED = 10;

    private final EntityManager entities;
    private final Visibility visibility;
    private final ModeNames names;

    ModeQueries(EntityManager entities, Visibility visibility, ModeNames names) {
        this.entities = entities;
        this.visibility = visibility;
        this.names = names;
    }

    /** The modes of one incident, confirmed ones first; none if it is missing or hidden. One statement. */
    @Transactional(readOnly = true)
    public List<IncidentMode> of(IncidentKey key) {
        var hql = "select m from ModeRow m join Incident i on i.id.value = m.incident.value"
                + " where i.keyYear = :year and i.keyNumber = :number and " + visibility.of("i")
                + " order by m.state, m.at desc, m.id";
        return visibility
                .bind(entities.createQuery(hql, ModeRow.class))
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultList()
                .stream()
                .map(names::named)
                .toList();
    }

    /** In how many incidents each mode was confirmed, drills aside, by its key; those never confirmed are missing. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts() {
        var hql = "select m.modeKey, cast(count(*) as integer)"
                + " from ModeRow m join Incident i on i.id.value = m.incident.value"
                + " where m.state = :confirmed and i.drill = false and " + visibility.of("i") + " group by m.modeKey";
        return visibility
                .bind(entities.createQuery(hql, ModeCount.class))
                .setParameter("confirmed", ModeState.CONFIRMED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ModeCount::mode, ModeCount::count));
    }

    /** The incidents that a mode was confirmed in, newest first, drills aside; at most 10. */
    @Transactional(readOnly = true)
    public List<RelatedIncident> confirmedIn(String mode) {
        var hql = RelatedIncident.SELECT + " from ModeRow m join Incident i on i.id.value = m.incident.value"
                + " where m.modeKey = :mode and m.state = :confirmed and i.drill = false and " + visibility.of("i")
                + " order by i.times.declaredAt desc, i.id.value desc";
        return visibility
                .bind(entities.createQuery(hql, RelatedIncident.class))
                .setParameter("mode", mode)
                .setParameter("confirmed", ModeState.CONFIRMED)
                .setMaxResults(RELATED)
                .getResultList();
    }

    /** The symptoms that the title, the summary, what callers experience and the conditions of an incident speak of. */
    @Transactional(readOnly = true)
    public List<SymptomReading> read(IncidentDetails incident) {
        var text = String.join(
                "\n",
                incident.title(),
                incident.customerImpact(),
                String.join("\n", incident.conditions()),
                incident.summary());
        return SymptomText.read(names.library().symptoms(), text);
    }

    /** The symptoms that the library knows. */
    @Transactional(readOnly = true)
    public List<Symptom> symptoms() {
        return names.library().symptoms();
    }

    /** All modes of the library. */
    @Transactional(readOnly = true)
    public List<FailureMode> library() {
        return names.library().failureModes();
    }

    /** The modes that show some of these symptoms, best first, by how often they were confirmed here where they tie. */
    @Transactional(readOnly = true)
    public List<ModeMatch> rank(Set<String> symptoms) {
        if (symptoms.isEmpty()) {
            return List.of();
        }
        return ModeRanking.rank(names.library().failureModes(), symptoms, counts());
    }
}
