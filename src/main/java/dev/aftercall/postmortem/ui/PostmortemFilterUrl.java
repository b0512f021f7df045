package dev.aftercall.postmortem.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.PostmortemFilter;
import dev.aftercall.postmortem.PostmortemState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter of the list of postmortems as it stands in the address. Values that mean nothing are passed over. */
final class PostmortemFilterUrl {

    private static final String STATE = "state";
    private static final String SEVERITY = "severity";
    private static final String TEXT = "q";
    private static final int LONGEST_TEXT = 200;

    private PostmortemFilterUrl() {}

    static PostmortemFilter read(QueryParameters query) {
        var text = query.getSingleParameter(TEXT).orElse("").strip();
        return new PostmortemFilter(
                all(query, STATE, PostmortemState.values()),
                all(query, SEVERITY, Severity.values()),
                null,
                text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    static QueryParameters write(PostmortemFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, STATE, filter.states());
        put(parameters, SEVERITY, filter.severities());
        if (filter.text() != null) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        return new QueryParameters(parameters);
    }

    private static <E extends Enum<E>> void put(Map<String, List<String>> parameters, String name, Set<E> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name,
                    values.stream().sorted().map(PostmortemFilterUrl::slug).toList());
        }
    }

    private static <E extends Enum<E>> Set<E> all(QueryParameters query, String name, E[] values) {
        var wanted = query.getParameters(name);
        return Stream.of(values).filter(value -> wanted.contains(slug(value))).collect(Collectors.toUnmodifiableSet());
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
