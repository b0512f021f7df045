package dev.aftercall.incident;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists incidents, one statement for all that the rows show. */
@Component
class ListQuery {

    private static final String NEWEST = "i.times.declaredAt desc, i.id.value desc";
    private static final String LASTED = "(coalesce(i.endedAt, :now) - i.times.declaredAt) by second";

    private final EntityManager entities;
    private final Visibility visibility;
    private final Clock clock;

    ListQuery(EntityManager entities, Visibility visibility, Clock clock) {
        this.entities = entities;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** Finds the page in an index first and reads whole rows for it alone, so that far pages cost little more. */
    List<IncidentSummary> list(IncidentFilter filter, int offset, int limit) {
        var condition = new FilterCondition(filter, visibility.of("i"));
        var order = " order by " + order(filter.sort());
        var page = "(select i.id.value as id from Incident i" + condition.where() + order
                + " limit :limit offset :offset)";
        var hql = SummaryRow.SELECT + " from " + page + " page join Incident i on i.id.value = page.id"
                + " left join Incident original on original.id.value = i.duplicateOf.value and "
                + visibility.of("original") + order;
        var query = condition
                .bind(visibility.bind(entities.createQuery(hql, SummaryRow.class)))
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        if (order.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        return query.getResultList().stream().map(SummaryRow::toSummary).toList();
    }

    long count(IncidentFilter filter) {
        var condition = new FilterCondition(filter, visibility.of("i"));
        var hql = "select count(*) from Incident i" + condition.where();
        return condition
                .bind(visibility.bind(entities.createQuery(hql, Long.class)))
                .getSingleResult();
    }

    private static String order(IncidentFilter.Sort sort) {
        return switch (sort) {
            case OPEN_FIRST -> "i.listRank, " + NEWEST;
            case STARTED_DESC -> NEWEST;
            case STARTED_ASC -> "i.times.declaredAt, i.id.value";
            case SEVERITY -> "i.severity, " + NEWEST;
            case SEVERITY_ASC -> "i.severity desc, " + NEWEST;
            case KEY_DESC -> "i.keyYear desc, i.keyNumber desc";
            case KEY_ASC -> "i.keyYear, i.keyNumber";
            case TITLE_ASC -> "i.facts.title, " + NEWEST;
            case TITLE_DESC -> "i.facts.title desc, " + NEWEST;
            case DURATION_DESC -> LASTED + " desc, " + NEWEST;
            case DURATION_ASC -> LASTED + ", " + NEWEST;
        };
    }
}
