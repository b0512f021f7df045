package dev.aftercall.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes instants and durations the way reports show them: UTC, 24 hours, English month names. */
final class ReportTimes {

    private static final DateTimeFormatter LONG_DATE = formatter("EEEE d MMMM uuuu");
    private static final DateTimeFormatter DATE = formatter("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DATE = formatter("d MMM uuuu");
    private static final DateTimeFormatter MINUTES = formatter("HH:mm");
    private static final DateTimeFormatter SECONDS = formatter("HH:mm:ss");

    private ReportTimes() {}

    static String longDate(Instant at) {
        return LONG_DATE.format(at);
    }

    static String date(Instant at) {
        return DATE.format(at);
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    static String minutes(Instant at) {
        return MINUTES.format(at);
    }

    /** The time of day, with seconds only where they are known and not zero. */
    static String timeOfDay(TimelineRow row) {
        var hasSeconds = row.at().getEpochSecond() % 60 != 0;
        return switch (row.precision()) {
            case EXACT -> hasSeconds ? SECONDS.format(row.at()) : MINUTES.format(row.at());
            case MINUTE -> MINUTES.format(row.at());
            case APPROXIMATE -> "~" + MINUTES.format(row.at());
        };
    }

    /** From start to end without the date when both are on one day. */
    static String range(Instant start, Instant end) {
        return day(start).equals(day(end))
                ? minutes(start) + "–" + minutes(end) + " UTC"
                : minutes(start) + " UTC – " + date(end) + ", " + minutes(end) + " UTC";
    }

    static String duration(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes == 0) {
            return duration.toSeconds() + " s";
        }
        var parts = new StringJoiner(" ");
        addPart(parts, duration.toDays(), "d");
        addPart(parts, duration.toHoursPart(), "h");
        addPart(parts, duration.toMinutesPart(), "min");
        return parts.toString();
    }

    private static void addPart(StringJoiner parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
