package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.DueFilter;
import dev.aftercall.postmortem.action.Horizon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the actions screen shows, as it stands in the address. Values that mean nothing are passed over.
 *
 * @param list whether as a list instead of the board
 */
record ActionFilterUrl(boolean list, ActionFilter filter) {

    private static final String VIEW = "view";
    private static final String LIST = "list";
    private static final String MINE = "mine";
    private static final String OWNER = "owner";
    private static final String HORIZON = "horizon";
    private static final String KIND = "kind";
    private static final String SEVERITY = "severity";
    private static final String DUE = "due";
    private static final String STATE = "state";
    private static final String TEXT = "q";
    private static final int LONGEST_TEXT = 200;

    static ActionFilterUrl of(QueryParameters query) {
        var text = query.getSingleParameter(TEXT).orElse("");
        return new ActionFilterUrl(
                query.getSingleParameter(VIEW).filter(LIST::equals).isPresent(),
                new ActionFilter(
                        query.getSingleParameter(MINE).isPresent(),
                        query.getSingleParameter(OWNER)
                                .flatMap(ActionFilterUrl::user)
                                .orElse(null),
                        all(query, HORIZON, Horizon.class),
                        all(query, KIND, ActionKind.class),
                        all(query, SEVERITY, Severity.class),
                        all(query, DUE, DueFilter.class).stream().findFirst().orElse(null),
                        all(query, STATE, ActionState.class),
                        text.isBlank() ? null : text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (list) {
            parameters.put(VIEW, List.of(LIST));
        }
        if (filter.mine()) {
            parameters.put(MINE, List.of("true"));
        }
        if (filter.owner() != null) {
            parameters.put(OWNER, List.of(filter.owner().toString()));
        }
        put(parameters, HORIZON, filter.horizons());
        put(parameters, KIND, filter.kinds());
        put(parameters, SEVERITY, filter.severities());
        put(parameters, DUE, filter.due() == null ? Set.of() : Set.of(filter.due()));
        put(parameters, STATE, filter.states());
        if (filter.text() != null) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        return new QueryParameters(parameters);
    }

    ActionFilterUrl withFilter(ActionFilter other) {
        return new ActionFilterUrl(list, other);
    }

    ActionFilterUrl asList(boolean wanted) {
        return new ActionFilterUrl(wanted, filter);
    }

    private static <E extends Enum<E>> void put(Map<String, List<String>> parameters, String name, Set<E> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name, values.stream().sorted().map(ActionFilterUrl::slug).toList());
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

    private static Optional<UserId> user(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UserId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
