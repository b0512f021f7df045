package dev.aftercall.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.audit.AuditFilter;
import dev.aftercall.identity.UserId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address says about the part of the log that is shown. */
record AuditLocation(AuditFilter filter, @Nullable Long before) {

    private static final String WHO = "who";
    private static final String ACTION = "action";
    private static final String SUBJECT = "subject";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BEFORE = "before";

    /** Reads an address; what cannot be understood is left out. */
    static AuditLocation of(QueryParameters query) {
        return new AuditLocation(
                new AuditFilter(
                        read(query, WHO, UserId::of),
                        read(query, ACTION, Function.identity()),
                        read(query, SUBJECT, Function.identity()),
                        read(query, FROM, LocalDate::parse),
                        read(query, TO, LocalDate::parse)),
                read(query, BEFORE, Long::valueOf));
    }

    static AuditLocation newest(AuditFilter filter) {
        return new AuditLocation(filter, null);
    }

    AuditLocation olderThan(long entry) {
        return new AuditLocation(filter, entry);
    }

    QueryParameters toQuery() {
        var query = new LinkedHashMap<String, String>();
        put(query, WHO, filter.actor());
        put(query, ACTION, filter.action());
        put(query, SUBJECT, filter.subject());
        put(query, FROM, filter.from());
        put(query, TO, filter.to());
        put(query, BEFORE, before);
        return QueryParameters.simple(query);
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> parse) {
        return query.getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .flatMap(text -> parse(text, parse))
                .orElse(null);
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
