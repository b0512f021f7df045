package dev.aftercall.incident.mode;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.Visibility;
import dev.aftercall.playbook.FailureMode;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds incidents that were like another one, in at most two statements. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class SimilarQueries {

    private static final int CANDIDATES = 500;
    private static final int SHOWN = 10;
    private static final Set<IncidentStatus> NOTHING_TO_LEARN =
            Set.of(IncidentStatus.CANCELLED, IncidentStatus.DUPLICATE);

    /** The incident itself first, then those of the same failure mode. */
    private static final String NEARNESS = "case when c.keyYear = :year and c.keyNumber = :number then 0"
            + " when exists (select 1 from ModeRow theirs join ModeRow own on own.modeKey = theirs.modeKey"
            + " join Incident self on self.id.value = own.incident.value where theirs.incident.value = c.id.value"
            + " and self.keyYear = :year and self.keyNumber = :number) then 1 else 2 end";

    private static final String SELF_FIRST = "case when i.keyYear = :year and i.keyNumber = :number then 0 else 1 end,"
            + " i.times.declaredAt desc, i.id.value desc";

    private static final Comparator<SimilarIncident> BEST_FIRST = Comparator.comparing(SimilarIncident::drill)
            .thenComparing(SimilarIncident::score, Comparator.reverseOrder())
            .thenComparing(SimilarIncident::declaredAt, Comparator.reverseOrder());

    private final EntityManager entities;
    private final Visibility visibility;
    private final ModeNames names;
    private final Fixes fixes;

    SimilarQueries(EntityManager entities, Visibility visibility, ModeNames names, Fixes fixes) {
        this.entities = entities;
        this.visibility = visibility;
        this.names = names;
        this.fixes = fixes;
    }

    /**
     * The incidents that share failure mode, layer, workflow or words with this one, best first, newest first where they
     * tie, drills last; at most 10, none if the incident is missing or hidden. Looks at those of the same failure mode and
     * the newest others, 500 in all.
     */
    @Transactional(readOnly = true)
    public List<SimilarIncident> to(IncidentKey key) {
        var byIncident = candidates(key).stream()
                .collect(Collectors.groupingBy(SimilarRow::id, LinkedHashMap::new, Collectors.toList()));
        var all = List.copyOf(byIncident.values());
        if (all.isEmpty() || !all.getFirst().getFirst().key().equals(key)) {
            return List.of();
        }
        var self = SimilarRow.traits(all.getFirst());
        var found = all.stream()
                .skip(1)
                .flatMap(rows -> compare(self, rows))
                .sorted(BEST_FIRST)
                .limit(SHOWN)
                .toList();
        return fixes.addTo(found);
    }

    private List<SimilarRow> candidates(IncidentKey key) {
        var page = "(select c.id.value as id from Incident c where (c.status not in :dropped"
                + " or c.keyYear = :year and c.keyNumber = :number) and " + visibility.of("c")
                + " order by " + NEARNESS + ", c.times.declaredAt desc, c.id.value desc limit :limit)";
        var hql = SimilarRow.SELECT + " from " + page + " page join Incident i on i.id.value = page.id"
                + " left join ModeRow m on m.incident.value = i.id.value order by " + SELF_FIRST;
        return visibility
                .bind(entities.createQuery(hql, SimilarRow.class))
                .setParameter("dropped", NOTHING_TO_LEARN)
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .setParameter("limit", CANDIDATES)
                .getResultList();
    }

    private Stream<SimilarIncident> compare(Likeness.Traits self, List<SimilarRow> rows) {
        var likeness = Likeness.of(self, SimilarRow.traits(rows), this::name);
        var modes = rows.stream()
                .filter(row -> row.state() == ModeState.CONFIRMED)
                .map(row -> name(row.mode(), row.playbook()))
                .sorted()
                .toList();
        return likeness.isEnough() ? Stream.of(rows.getFirst().toSimilar(likeness, modes)) : Stream.empty();
    }

    private String name(String mode) {
        return names.library().failureMode(mode).map(FailureMode::name).orElse(mode);
    }

    private String name(@Nullable String mode, @Nullable Integer playbook) {
        var key = Objects.requireNonNullElse(mode, "");
        return playbook == null
                ? name(key)
                : names.find(key, playbook).map(FailureMode::name).orElse(key);
    }
}
