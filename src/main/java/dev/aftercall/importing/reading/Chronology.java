package dev.aftercall.importing.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns times as they are written into instants: carries days and zones on, and says what it assumed. */
final class Chronology {

    private static final Duration SURELY_NEXT_DAY = Duration.ofHours(6);

    private final Report report;
    private final Calendar calendar;
    private final Zones.@Nullable Zone stated;
    private final Set<String> said = new HashSet<>();
    private Zones.@Nullable Zone column;
    private Zones.@Nullable Zone carried;
    private @Nullable LocalDate day;
    private @Nullable LocalDateTime last;
    private @Nullable Instant lastInstant;
    private boolean halfSeen;

    /**
     * Begins where the file says.
     *
     * @param stated the zone that the file names for all its times
     */
    Chronology(Report report, Calendar calendar, Zones.@Nullable Zone stated) {
        this.report = report;
        this.calendar = calendar;
        this.stated = stated;
    }

    /** The zone of the column that is being read, null for none. */
    void setColumn(Zones.@Nullable Zone zone) {
        column = zone;
    }

    Zones.@Nullable Zone column() {
        return column;
    }

    /** A line that names a day for the rows below it. */
    void beginDay(Moment.Day written, int line) {
        day = calendar.resolve(written, day, line);
        last = null;
    }

    ParsedEvent event(TimeLead lead, String text, int line) {
        var zone = zone(lead.from(), line);
        var clock = lead.from().clock();
        var date = date(lead.from(), clock, line);
        if (date == null) {
            sayOnce("no date", line, "No date anywhere in the file; times stand without one");
            return new ParsedEvent(null, null, zone.written(), text, line, !lead.approximate());
        }
        var time = clock == null ? LocalTime.MIDNIGHT : half(clock, date, line);
        var local = date.atTime(time).plusDays(clock == null ? 0 : clock.daysLater());
        if (lead.from().day() == null) {
            local = rolled(local, line);
        }
        var at = local.atZone(zone.id()).toInstant();
        day = local.toLocalDate();
        if (clock == null) {
            report.guess(line, "No time of day; %s stands at midnight".formatted(date));
        } else {
            compare(at, local, line);
            halfSeen |= clock.half();
        }
        if (lead.approximate()) {
            report.guess(line, "The time is approximate");
        }
        return new ParsedEvent(
                at, until(lead, local, zone), zone.written(), text, line, clock != null && !lead.approximate());
    }

    /** An event at the time of the one before it. */
    @Nullable ParsedEvent sameTime(String text, int line) {
        if (lastInstant == null) {
            return null;
        }
        report.guess(line, "No time; taken from the row above");
        var zone = carried != null ? carried : Zones.Zone.UTC;
        return new ParsedEvent(lastInstant, null, zone.written(), text, line, true);
    }

    private @Nullable LocalDate date(Moment moment, Moment.@Nullable Clock clock, int line) {
        var written = moment.day();
        if (written != null) {
            return calendar.resolve(written, day, line);
        }
        if (day == null) {
            day = calendar.base();
            if (day != null) {
                sayOnce("base", line, "No date here; %s taken from %s".formatted(day, calendar.source()));
            }
        }
        var weekday = clock == null ? null : clock.weekday();
        if (day != null && weekday != null && day.getDayOfWeek() != weekday) {
            day = day.with(TemporalAdjusters.next(weekday));
            last = null;
            report.guess(line, "%s read as %s".formatted(weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day));
        }
        return day;
    }

    /** "1:10" after "12:50pm" is one in the afternoon. */
    private LocalTime half(Moment.Clock clock, LocalDate date, int line) {
        var time = clock.time();
        if (!halfSeen || clock.half() || time.getHour() == 0 || time.getHour() > 12 || last == null) {
            return time;
        }
        var other = time.getHour() == 12 ? time : time.plusHours(12);
        var asWritten = Duration.between(last, date.atTime(time));
        var later = Duration.between(last, date.atTime(other));
        if (asWritten.isNegative() && !later.isNegative()) {
            report.guess(line, "%s without am or pm read as %s".formatted(time, other));
            return other;
        }
        return time;
    }

    private LocalDateTime rolled(LocalDateTime local, int line) {
        if (last == null || !local.isBefore(last.minus(SURELY_NEXT_DAY))) {
            return local;
        }
        report.guess(
                line,
                "%s after %s is taken as the next day, %s"
                        .formatted(
                                local.toLocalTime(),
                                last.toLocalTime(),
                                local.toLocalDate().plusDays(1)));
        return local.plusDays(1);
    }

    private void compare(Instant at, LocalDateTime local, int line) {
        if (lastInstant != null && at.isBefore(lastInstant)) {
            report.guess(line, "Out of order: %s stands after %s".formatted(at, lastInstant));
        }
        last = local;
        lastInstant = at;
    }

    private @Nullable Instant until(TimeLead lead, LocalDateTime from, Zones.Zone zone) {
        var until = lead.until();
        if (until == null) {
            return null;
        }
        var written = until.day();
        var date = written == null ? from.toLocalDate() : calendar.quietly(written, from.toLocalDate());
        var clock = until.clock();
        var local = date.atTime(clock == null ? LocalTime.MIDNIGHT : clock.time())
                .plusDays(clock == null ? 0 : clock.daysLater());
        if (written == null && local.isBefore(from)) {
            local = local.plusDays(1);
        }
        return local.atZone(until.zone() == null ? zone.id() : until.zone().id())
                .toInstant();
    }

    private Zones.Zone zone(Moment moment, int line) {
        var own = moment.zone();
        if (own != null) {
            carried = own;
            sayRemark(own, line);
            return own;
        }
        if (column != null) {
            sayRemark(column, line);
            return column;
        }
        if (stated != null) {
            return stated;
        }
        if (carried != null) {
            sayOnce("carried", line, "No zone; %s taken from a row above".formatted(carried.written()));
            return carried;
        }
        sayOnce("no zone", line, "No time zone; UTC assumed");
        return Zones.Zone.UTC;
    }

    private void sayRemark(Zones.Zone zone, int line) {
        var explained = zone.explained();
        if (!explained.equals(zone.written())) {
            sayOnce(explained, line, "Zone " + explained);
        }
    }

    private void sayOnce(String topic, int line, String what) {
        if (said.add(topic)) {
            report.guess(line, what);
        }
    }
}
