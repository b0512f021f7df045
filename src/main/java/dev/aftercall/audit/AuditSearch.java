package dev.aftercall.audit;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entries, newest first, from where the page before ended. */
@Component
class AuditSearch {

    private static final String SELECT = "select new dev.aftercall.audit.AuditRecord(e.id, e.occurredAt, e.actor.value,"
            + " e.actorName, e.action, e.subject, e.stateBefore, e.stateAfter, e.remoteAddress, e.confidential)"
            + " from AuditEntry e";

    private final EntityManager entities;

    AuditSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<AuditRecord> find(AuditFilter filter, boolean withConfidential, @Nullable Long before, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (!withConfidential) {
            conditions.add("e.confidential = false");
        }
        restrict(filter, conditions, parameters);
        if (before != null) {
            conditions.add("(e.occurredAt < (select b.occurredAt from AuditEntry b where b.id = :before)"
                    + " or (e.occurredAt = (select b.occurredAt from AuditEntry b where b.id = :before)"
                    + " and e.id < :before))");
            parameters.put("before", before);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery(SELECT + where + " order by e.occurredAt desc, e.id desc", AuditRecord.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void restrict(AuditFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.actor() != null) {
            conditions.add("e.actor.value = :actor");
            parameters.put("actor", filter.actor().value());
        }
        if (filter.action() != null) {
            conditions.add("e.action = :action");
            parameters.put("action", filter.action());
        }
        if (filter.subject() != null) {
            // keys are upper case and logins lower case, whatever was typed
            conditions.add("(e.subject like :subject escape '!' or e.subject like :upper escape '!')");
            var beginning = filter.subject().replaceAll("[!%_]", "!$0") + "%";
            parameters.put("subject", beginning);
            parameters.put("upper", beginning.toUpperCase(Locale.ROOT));
        }
        if (filter.from() != null) {
            conditions.add("e.occurredAt >= :from");
            parameters.put("from", filter.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (filter.to() != null) {
            conditions.add("e.occurredAt < :to");
            parameters.put(
                    "to", filter.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }
}
