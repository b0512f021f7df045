package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks and words for points in time, for the commands of this module and its slices. */
public final class Times {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** Cut to the microseconds that the databases store. */
    public static @Nullable Instant normalised(@Nullable Instant at) {
        if (at != null && at.isBefore(EARLIEST)) {
            throw new RuleViolationException("Times before 1970 cannot be recorded");
        }
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant notAfter(Instant now, String what, Instant at) {
        if (at.isAfter(now)) {
            throw new RuleViolationException("%s cannot lie in the future (%s)".formatted(what, utc(at)));
        }
        return at;
    }

    public static String utc(Instant at) {
        return UTC.format(at);
    }
}
