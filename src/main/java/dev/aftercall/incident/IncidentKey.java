package dev.aftercall.incident;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name people use for an incident, such as {@code INC-2026-0042}: numbered per year without gaps. */
public record IncidentKey(String value) implements Comparable<IncidentKey>, Serializable {

    private static final int MAX_LENGTH = 18;
    private static final Pattern SYNTAX = Pattern.compile("INC-[1-9]\\d{3}-(\\d{4}|[1-9]\\d{4,8})");

    public IncidentKey {
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches() || value.endsWith("-0000")) {
            throw new IllegalArgumentException("An incident key looks like INC-2026-0042");
        }
    }

    /**
     * Reads what a person typed; case and surrounding blanks do not matter.
     *
     * @throws IllegalArgumentException if it is not a key
     */
    public static IncidentKey of(String text) {
        return new IncidentKey(text.strip().toUpperCase(Locale.ROOT));
    }

    public static IncidentKey of(int year, int number) {
        return new IncidentKey("INC-%d-%04d".formatted(year, number));
    }

    /** Reads part of a URL or a search text; empty if it is not a key. */
    public static Optional<IncidentKey> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public int year() {
        return Integer.parseInt(value.substring(4, 8));
    }

    public int number() {
        return Integer.parseInt(value.substring(9));
    }

    @Override
    public int compareTo(IncidentKey other) {
        return Comparator.comparingInt(IncidentKey::year)
                .thenComparingInt(IncidentKey::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
