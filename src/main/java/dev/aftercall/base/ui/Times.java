package dev.aftercall.base.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How instants and durations are written: UTC first, short, with tabular digits. */
public final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH);

    private Times() {}

    /** Such as {@code 03:16}, UTC. */
    public static String minute(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 03:16:04}, UTC. */
    public static String second(Instant instant) {
        return SECONDS.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 17 Sep 2026}, UTC. */
    public static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 17 Sep 2026, 03:16:04 UTC}. */
    public static String full(Instant instant) {
        return FULL.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 25 min}, {@code 4 h 35 min}, {@code 2 d 14 h}; {@code 0 min} below a minute. */
    public static String rounded(Duration duration) {
        var minutes = Math.max(0, duration.toMinutes());
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 48 * 60) {
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        var hours = minutes / 60;
        return hours / 24 + " d" + (hours % 24 == 0 ? "" : " " + hours % 24 + " h");
    }

    /** Such as {@code 12 min ago} for the last 24 hours, the day before that. */
    public static String ago(Instant then, Instant now) {
        var age = Duration.between(then, now);
        if (age.isNegative() || age.compareTo(Duration.ofHours(24)) > 0) {
            return day(then);
        }
        return age.toMinutes() < 1 ? "just now" : rounded(age) + " ago";
    }
}
