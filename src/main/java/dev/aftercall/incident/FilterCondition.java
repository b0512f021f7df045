package dev.aftercall.incident;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a filter into a condition on the incident {@code i} with its parameters. */
final class FilterCondition {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    FilterCondition(IncidentFilter filter, String visible) {
        conditions.add(visible);
        in("i.status", "statuses", filter.statuses());
        in("i.severity", "severities", filter.severities());
        in("i.facts.layer", "layers", filter.layers());
        if (filter.commander() != null) {
            add(
                    "i.commander.value = :commander",
                    "commander",
                    filter.commander().value());
        }
        labelled(LabelKind.WORKFLOW, "workflow", filter.workflow());
        labelled(LabelKind.TAG, "tag", filter.tag());
        if (filter.from() != null) {
            add("i.times.declaredAt >= :from", "from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            add("i.times.declaredAt < :to", "to", startOf(filter.to().plusDays(1)));
        }
        if (!filter.includeDrills()) {
            conditions.add("i.drill = false");
        }
        text(filter.text());
    }

    private void in(String path, String name, Set<?> values) {
        if (!values.isEmpty()) {
            add("%s in :%s".formatted(path, name), name, values);
        }
    }

    private void labelled(LabelKind kind, String name, @Nullable String label) {
        if (label != null) {
            conditions.add("exists (select 1 from LabelRow row where row.id.incident = i.id.value and row.id.kind = "
                    + kind.name() + " and row.id.label = :" + name + ")");
            parameters.put(name, label);
        }
    }

    private void text(@Nullable String text) {
        if (text == null) {
            return;
        }
        var key = IncidentKey.parse(text);
        if (key.isPresent()) {
            add("i.keyYear = :year", "year", key.get().year());
            add("i.keyNumber = :number", "number", key.get().number());
            return;
        }
        var pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        add(
                "(lower(i.facts.title) like lower(:text) escape '!' or lower(i.facts.customerImpact) like lower(:text) escape '!'"
                        + " or lower(i.facts.tags) like lower(:text) escape '!')",
                "text",
                "%" + pattern + "%");
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
