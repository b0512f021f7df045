package dev.aftercall.postmortem;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, growing with the criteria of a filter; all of them must hold. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** A condition that names one parameter. */
    public Conditions add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** A condition without parameters. */
    public Conditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on one parameter, left out if the criterion is empty. */
    public Conditions addUnlessEmpty(String condition, String parameter, Collection<?> values) {
        return values.isEmpty() ? this : add(condition, parameter, values);
    }

    /** A value for a condition that names more than one parameter. */
    public Conditions bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A query with these conditions behind its select clause and before its order. */
    public <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A pattern for {@code like … escape '!'} on lower-case text; empty stands for no criterion. */
    public static String pattern(@Nullable String searched) {
        if (searched == null || searched.isBlank()) {
            return "";
        }
        var escaped = searched.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
