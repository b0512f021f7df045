package dev.aftercall.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time as stories write it, such as {@code 1m48s}, {@code 2d14h} or {@code -40m}. */
record Span(Duration length) {

    private static final Pattern FORM = Pattern.compile("(-)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    @JsonCreator
    static Span of(String text) {
        var parts = FORM.matcher(text);
        if (text.isBlank() || text.equals("-") || !parts.matches()) {
            throw new IllegalArgumentException("Not a length of time: " + text);
        }
        var length = Duration.ofDays(number(parts.group(2)))
                .plusHours(number(parts.group(3)))
                .plusMinutes(number(parts.group(4)))
                .plusSeconds(number(parts.group(5)));
        return new Span(parts.group(1) == null ? length : length.negated());
    }

    /** So long after that moment; null for no length. */
    static @Nullable Instant after(Instant moment, @Nullable Span span) {
        return span == null ? null : moment.plus(span.length());
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
