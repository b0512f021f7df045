package dev.aftercall.importing.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The day that the file is about, and how it writes days. */
final class Calendar {

    private static final int HALF_A_YEAR = 183;

    private final Report report;
    private final @Nullable LocalDate base;
    private final String source;
    private final boolean dayFirst;

    /**
     * Knows what the file says about days.
     *
     * @param base the day of the incident, null if nothing tells
     * @param source where that stands
     * @param dayFirst whether a date such as 16/07/2023 in the file shows that the day comes first
     */
    Calendar(Report report, @Nullable LocalDate base, String source, boolean dayFirst) {
        this.report = report;
        this.base = base;
        this.source = source;
        this.dayFirst = dayFirst;
    }

    /** The same, saying nothing. */
    Calendar silent() {
        return new Calendar(new Report(), base, source, dayFirst);
    }

    @Nullable LocalDate base() {
        return base;
    }

    String source() {
        return source;
    }

    /** The day that is meant; without a year the one nearest to the day before it. */
    @Nullable LocalDate resolve(Moment.Day written, @Nullable LocalDate before, int line) {
        var near = before == null ? base : before;
        if (written.year() == null) {
            if (near == null) {
                return null;
            }
            var found = quietly(written, near);
            report.guess(
                    line,
                    "No year; %d taken from %s"
                            .formatted(found.getYear(), before == null ? source : "the day before it"));
            return found;
        }
        var found = quietly(written, near);
        if (written.swappable()) {
            report.guess(line, "Day and month could be the other way round; read as %s".formatted(found));
        }
        return found;
    }

    LocalDate quietly(Moment.Day written, @Nullable LocalDate near) {
        var year = near == null ? 2000 : near.getYear();
        var first = nearest(written, year, near);
        if (!written.swappable()) {
            return first;
        }
        var second = nearest(written.swapped(), year, near);
        if (near != null && base != null) {
            return distance(second, near) < distance(first, near) ? second : first;
        }
        return dayFirst ? second : first;
    }

    private static LocalDate nearest(Moment.Day written, int year, @Nullable LocalDate near) {
        var found = written.in(year);
        if (written.year() != null || near == null) {
            return found;
        }
        if (ChronoUnit.DAYS.between(found, near) > HALF_A_YEAR) {
            return written.in(year + 1);
        }
        return ChronoUnit.DAYS.between(near, found) > HALF_A_YEAR ? written.in(year - 1) : found;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
