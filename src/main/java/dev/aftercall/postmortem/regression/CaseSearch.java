package dev.aftercall.postmortem.regression;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.Conditions;
import dev.aftercall.postmortem.PostmortemAccess;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists regression cases; those of incidents that the user may not know of are never among them. */
@Component
class CaseSearch {

    private static final String FROM = " from CaseRow c join Postmortem p on p.id.value = c.postmortem.value";
    private static final String LATEST_FIRST = " order by c.changedAt desc, c.id.value desc";
    private static final int KNOWN_SUITES = 200;

    private final EntityManager entities;
    private final PostmortemAccess access;

    CaseSearch(EntityManager entities, PostmortemAccess access) {
        this.entities = entities;
        this.access = access;
    }

    List<LedgerEntry> list(CaseFilter filter, int offset, int limit) {
        return conditions(filter)
                .query(entities, "select c, p.incidentKey, p.severity, p.title" + FROM, LATEST_FIRST, LedgerEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(CaseFilter filter) {
        return conditions(filter)
                .query(entities, "select count(*)" + FROM, "", Long.class)
                .getSingleResult();
    }

    /** In alphabetical order. */
    List<String> suites() {
        return visible()
                .add("c.suite <> ''")
                .query(entities, "select distinct c.suite" + FROM, " order by c.suite", String.class)
                .setMaxResults(KNOWN_SUITES)
                .getResultList();
    }

    private Conditions conditions(CaseFilter filter) {
        var conditions = visible()
                .addUnlessEmpty("c.component in :components", "components", filter.components())
                .addUnlessEmpty("c.state in :states", "states", filter.states())
                .addUnlessEmpty("c.suite in :suites", "suites", filter.suites());
        var incident = filter.incident();
        if (incident != null) {
            conditions.add("p.incidentKey = :incident", "incident", incident.value());
        }
        var pattern = Conditions.pattern(filter.text());
        if (!pattern.isEmpty()) {
            conditions.add(
                    "(lower(c.trigger) like :text escape '!' or lower(c.suite) like :text escape '!'"
                            + " or lower(c.conversation) like :text escape '!'"
                            + " or lower(p.incidentKey) like :text escape '!')",
                    "text",
                    pattern);
        }
        return conditions;
    }

    private Conditions visible() {
        var hidden = access.hidden().stream().map(IncidentId::value).toList();
        return new Conditions()
                .add("c.removedAt is null")
                .addUnlessEmpty("p.incident.value not in :hidden", "hidden", hidden);
    }
}
