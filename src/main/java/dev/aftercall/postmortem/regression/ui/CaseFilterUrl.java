package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Layer;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.CaseState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ledger shows, as it stands in the address. Values that mean nothing are passed over. */
final class CaseFilterUrl {

    private static final String COMPONENT = "component";
    private static final String STATE = "state";
    private static final String SUITE = "suite";
    private static final String INCIDENT = "incident";
    private static final String TEXT = "q";
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_SUITES = 20;

    private CaseFilterUrl() {}

    static CaseFilter of(QueryParameters query) {
        var text = query.getSingleParameter(TEXT).orElse("");
        return new CaseFilter(
                all(query, COMPONENT, Layer.class),
                all(query, STATE, CaseState.class),
                query.getParameters(SUITE).stream()
                        .filter(suite -> !suite.isBlank() && suite.length() <= LONGEST_TEXT)
                        .limit(MOST_SUITES)
                        .collect(Collectors.toUnmodifiableSet()),
                query.getSingleParameter(INCIDENT).flatMap(IncidentKey::parse).orElse(null),
                text.isBlank() ? null : text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    static QueryParameters query(CaseFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, COMPONENT, filter.components());
        put(parameters, STATE, filter.states());
        if (!filter.suites().isEmpty()) {
            parameters.put(SUITE, filter.suites().stream().sorted().toList());
        }
        if (filter.incident() != null) {
            parameters.put(INCIDENT, List.of(filter.incident().value()));
        }
        if (filter.text() != null) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        return new QueryParameters(parameters);
    }

    private static <E extends Enum<E>> void put(Map<String, List<String>> parameters, String name, Set<E> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name, values.stream().sorted().map(CaseFilterUrl::slug).toList());
        }
    }

    private static <E extends Enum<E>> Set<E> all(QueryParameters query, String name, Class<E> type) {
        var wanted = query.getParameters(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> wanted.contains(slug(value)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
