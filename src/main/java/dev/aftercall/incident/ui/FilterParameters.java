package dev.aftercall.incident.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentFilter.Sort;
import dev.aftercall.incident.IncidentStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of the incident list as it stands in the address; what nobody can read is left out. */
final class FilterParameters {

    private static final String STATUS = "status";
    private static final String SEVERITY = "severity";
    private static final String LAYER = "layer";
    private static final String WORKFLOW = "workflow";
    private static final String COMMANDER = "commander";
    private static final String TEXT = "q";
    private static final String TAG = "tag";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DRILLS = "drills";
    private static final String SORT = "sort";

    private FilterParameters() {}

    static IncidentFilter read(QueryParameters parameters) {
        return IncidentFilter.all()
                .withStatuses(enums(parameters, STATUS, IncidentStatus.class))
                .withSeverities(enums(parameters, SEVERITY, Severity.class))
                .withLayers(enums(parameters, LAYER, Layer.class))
                .withWorkflow(single(parameters, WORKFLOW).orElse(null))
                .withCommander(single(parameters, COMMANDER)
                        .flatMap(FilterParameters::user)
                        .orElse(null))
                .withText(single(parameters, TEXT).orElse(null))
                .withTag(single(parameters, TAG).orElse(null))
                .withDays(
                        single(parameters, FROM).flatMap(FilterParameters::day).orElse(null),
                        single(parameters, TO).flatMap(FilterParameters::day).orElse(null))
                .withDrills(!parameters.getSingleParameter(DRILLS).equals(Optional.of("no")))
                .withSort(
                        enums(parameters, SORT, Sort.class).stream().findFirst().orElse(Sort.OPEN_FIRST));
    }

    static QueryParameters write(IncidentFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, STATUS, names(filter.statuses()));
        put(parameters, SEVERITY, names(filter.severities()));
        put(parameters, LAYER, names(filter.layers()));
        put(parameters, WORKFLOW, filter.workflow());
        put(parameters, COMMANDER, filter.commander());
        put(parameters, TEXT, filter.text());
        put(parameters, TAG, filter.tag());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        put(parameters, DRILLS, filter.includeDrills() ? null : "no");
        put(parameters, SORT, filter.sort() == Sort.OPEN_FIRST ? null : lower(filter.sort()));
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(FilterParameters::lower).sorted().collect(Collectors.joining(","));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> single(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> Set<E> enums(QueryParameters parameters, String name, Class<E> type) {
        var given = Arrays.asList(
                single(parameters, name).orElse("").toUpperCase(Locale.ROOT).split(",", -1));
        return EnumSet.allOf(type).stream()
                .filter(value -> given.contains(value.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UserId> user(String text) {
        try {
            return Optional.of(UserId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
