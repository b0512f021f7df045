package dev.aftercall.importing.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as far as a text gives it.
 *
 * @param zone null where the text names none
 */
record Moment(@Nullable Day day, @Nullable Clock clock, Zones.@Nullable Zone zone) {

    /**
     * A day.
     *
     * @param year null where the text gives none
     * @param swappable whether month and day could also be meant the other way round
     */
    record Day(@Nullable Integer year, int month, int day, boolean swappable) {

        static @Nullable Day of(@Nullable Integer year, int month, int day) {
            return isPossible(year, month, day) ? new Day(year, month, day, false) : null;
        }

        /** Two numbers of which either may be the month; American order unless that is impossible. */
        static @Nullable Day either(@Nullable Integer year, int first, int second) {
            if (isPossible(year, first, second)) {
                return new Day(year, first, second, isPossible(year, second, first) && first != second);
            }
            return of(year, second, first);
        }

        Day swapped() {
            return new Day(year, day, month, true);
        }

        LocalDate in(int otherYear) {
            var y = year == null ? otherYear : year;
            return month == 2 && day == 29 && !java.time.Year.isLeap(y)
                    ? LocalDate.of(y, 3, 1)
                    : LocalDate.of(y, month, day);
        }

        private static boolean isPossible(@Nullable Integer year, int month, int day) {
            try {
                LocalDate.of(year == null ? 2024 : year, month, day);
                return year == null || (year >= 1970 && year < 2200);
            } catch (DateTimeException _) {
                return false;
            }
        }
    }

    /**
     * A time of day.
     *
     * @param half whether the text says am or pm
     * @param daysLater 1 for 24:00
     * @param weekday null where the text names none
     */
    record Clock(
            LocalTime time,
            boolean half,
            int daysLater,
            @Nullable DayOfWeek weekday) {}

    /** Takes over what the other end of a range says for both. */
    Moment completedFrom(Moment other) {
        return new Moment(day == null ? other.day : day, clock, zone == null ? other.zone : zone);
    }
}
