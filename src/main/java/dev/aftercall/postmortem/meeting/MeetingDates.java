package dev.aftercall.postmortem.meeting;

import dev.aftercall.postmortem.meeting.ProposedDate.Fit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes dates for a meeting: full hours of working days, 48 to 72 hours after the resolution (the runbook's window).
 * Where no working hour lies in that window, the last ones before it keep the promise; only when those are gone does it
 * move behind it.
 */
public final class MeetingDates {

    private static final Duration WINDOW_OPENS = Duration.ofDays(2);
    private static final Duration WINDOW_CLOSES = Duration.ofDays(3);
    private static final Duration NOTICE = Duration.ofMinutes(30);
    private static final Duration APART = Duration.ofHours(2);
    private static final Duration SEARCHED_BEHIND = Duration.ofDays(14);
    private static final int MOST = 3;
    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private MeetingDates() {}

    /**
     * Up to three dates, best first.
     *
     * @param resolvedAt null while the incident is open again
     * @param zone where working hours are counted, 9 to 17 from Monday to Friday
     */
    public static List<ProposedDate> propose(@Nullable Instant resolvedAt, Instant now, ZoneId zone, Duration length) {
        var soonest = now.plus(NOTICE);
        var base = resolvedAt == null ? now : resolvedAt;
        var opens = base.plus(WINDOW_OPENS);
        var closes = base.plus(WINDOW_CLOSES);
        var within = hours(later(opens, soonest), closes, zone, length);
        if (!within.isEmpty()) {
            return dates(apart(within), Fit.WITHIN);
        }
        var before = apart(hours(soonest, opens, zone, length).reversed());
        var behindFrom = later(closes, soonest);
        var behind = apart(hours(behindFrom, behindFrom.plus(SEARCHED_BEHIND), zone, length));
        return Stream.concat(dates(before, Fit.BEFORE).stream().limit(MOST - 1L), dates(behind, Fit.AFTER).stream())
                .limit(MOST)
                .toList();
    }

    private static List<Instant> hours(Instant from, Instant to, ZoneId zone, Duration length) {
        var hours = new ArrayList<Instant>();
        var lastDay = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(lastDay); day = day.plusDays(1)) {
            if (WEEKEND.contains(day.getDayOfWeek())) {
                continue;
            }
            for (var hour = DAY_BEGINS.getHour(); hour < DAY_ENDS.getHour(); hour++) {
                var begin = day.atTime(hour, 0).atZone(zone);
                var end = day.atTime(DAY_ENDS).atZone(zone);
                var fits = hour == DAY_BEGINS.getHour() || !begin.plus(length).isAfter(end);
                var instant = begin.toInstant();
                if (fits && !instant.isBefore(from) && !instant.isAfter(to)) {
                    hours.add(instant);
                }
            }
        }
        return hours;
    }

    private static List<Instant> apart(List<Instant> hours) {
        var chosen = new ArrayList<Instant>();
        for (var hour : hours) {
            if (chosen.isEmpty()
                    || Duration.between(chosen.getLast(), hour).abs().compareTo(APART) >= 0) {
                chosen.add(hour);
            }
        }
        return chosen;
    }

    private static List<ProposedDate> dates(List<Instant> hours, Fit fit) {
        return hours.stream()
                .limit(MOST)
                .map(hour -> new ProposedDate(hour, fit))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
