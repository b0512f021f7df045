package dev.aftercall.postmortem.analysis;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.RootCauseCategoryEntry;
import dev.aftercall.postmortem.PostmortemAccess;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts root cause categories and compares them with the playbook. */
@Component
class CauseShares {

    private final EntityManager entities;
    private final PostmortemAccess access;
    private final PlaybookQueries playbook;

    CauseShares(EntityManager entities, PostmortemAccess access, PlaybookQueries playbook) {
        this.entities = entities;
        this.access = access;
        this.playbook = playbook;
    }

    /** Of every category, in two statements. */
    Map<RootCauseCategory, CauseShare> read() {
        var counts = counts();
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var shares = playbook.current().rootCauses().stream()
                .collect(Collectors.toMap(RootCauseCategoryEntry::key, RootCauseCategoryEntry::share));
        return Arrays.stream(RootCauseCategory.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        category -> new CauseShare(
                                shares.getOrDefault(category.name(), category.runbookShare()),
                                counts.getOrDefault(category, 0L),
                                total),
                        (one, _) -> one,
                        () -> new EnumMap<>(RootCauseCategory.class)));
    }

    private Map<RootCauseCategory, Long> counts() {
        List<UUID> hidden = access.hidden().stream().map(IncidentId::value).toList();
        var query = entities.createQuery(
                "select c.category as category, count(*) as times from RootCauseChoice c"
                        + " join Postmortem p on p.id.value = c.postmortem.value where c.category is not null"
                        + (hidden.isEmpty() ? "" : " and p.incident.value not in :hidden")
                        + " group by c.category",
                Count.class);
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query.getResultList().stream().collect(Collectors.toMap(Count::category, Count::times));
    }

    record Count(RootCauseCategory category, long times) {}
}
