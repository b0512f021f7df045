package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Moment.Clock;
import dev.aftercall.importing.reading.Moment.Day;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, times and zones from left to right. */
final class MomentScanner {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+|(?:mo|di|mi|do|fr|sa|so)\\.,?\\s+"
                    + "|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\\s+(?:den\\s+)?)?";
    private static final Pattern ISO_DAY =
            Pattern.compile(WEEKDAY + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", I);
    private static final Pattern COMPACT_DAY = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern EASTERN_DAY = Pattern.compile(
            "(?:(\\d{4})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]?(?:\\s?[((][日月火水木金土一二三四五六][))])?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(" + Months.PATTERN
                    + ")[\\s-]?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(?:of\\s)?(\\d{4})(?!\\d|:\\d))?",
            I);
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(?:den\\s|the\\s)?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s/-]?(?:de\\s|of\\s|d')?("
                    + Months.PATTERN + ")(?:[,./-]?\\s?(?:de\\s|del\\s)?(\\d{4})(?!\\d|:\\d))?",
            I);
    private static final Pattern SLASHES = Pattern.compile(WEEKDAY + "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)", I);
    private static final Pattern DOTS =
            Pattern.compile(WEEKDAY + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?", I);
    private static final Pattern DASHES = Pattern.compile(WEEKDAY + "(\\d{1,2})-(\\d{1,2})-(\\d{4})(?!\\d)", I);
    private static final Pattern SHORT_SLASH =
            Pattern.compile(WEEKDAY + "(\\d{1,2})/(\\d{1,2})(?=[,\\s]\\s*(?:at\\s)?\\d{1,2}:\\d{2})", I);
    private static final Pattern SHORT_ISO = Pattern.compile("(\\d{2})-(\\d{2})(?=[T\\s]\\s*\\d{1,2}:\\d{2})");

    private static final String HALF = "\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])";
    private static final Pattern COLON_CLOCK = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:" + HALF
                    + ")?(?!\\d|:\\d)(?:\\s?(?:uhr|hrs?|hours|h)(?![a-z]))?",
            I);
    private static final Pattern HOUR_ONLY = Pattern.compile("(\\d{1,2})" + HALF, I);
    private static final Pattern LETTER_CLOCK = Pattern.compile("(\\d{1,2})h(\\d{2})?(?![\\da-z])", I);
    private static final Pattern DOT_CLOCK = Pattern.compile(
            "(\\d{1,2})\\.(\\d{2})(?:(?:" + HALF + ")|\\s?(?:uhr|h|hrs)(?![a-z])|(?=\\s(?:UTC|GMT|CES?T|MES?Z)\\b))",
            I);
    private static final Pattern UHR = Pattern.compile("(\\d{1,2})\\s?uhr(?:\\s(\\d{2})(?!\\d))?", I);
    private static final Pattern EASTERN_CLOCK = Pattern.compile(
            "(午前|午後|上午|下午|오전|오후)?\\s?(\\d{1,2})\\s?(?:[時时点點시:]\\s?)(?:(\\d{1,2})\\s?[分분]?)?(?:(\\d{1,2})[秒초])?");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d{2}:\\d{2}(?!\\d)");
    private static final Pattern BARE_CLOCK =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?=\\s?(?:Z|UTC|GMT|hrs?|h|CES?T|E[SD]?T|P[SD]?T)(?![A-Za-z]))");
    private static final List<Pattern> CLOCKS =
            List.of(COLON_CLOCK, DOT_CLOCK, LETTER_CLOCK, UHR, HOUR_ONLY, BARE_CLOCK);

    private static final Pattern DAY_TO_CLOCK = Pattern.compile(
            "[*_`\\])]*(?:\\s*(?:,|T(?=\\d)|@|/|\\||;)\\s*|\\s*-\\s+|\\s+)?(?:(?i:at|um|à|a las|às|kl\\.?|ore|alle|om)\\s+)?[*_`(]*");
    private static final Pattern CLOCK_TO_DAY = Pattern.compile("\\s*(?:,\\s*|\\(|(?i:on|am)\\s+)?");
    private static final Pattern CLOSING = Pattern.compile("\\)");
    private static final Pattern ANY_WEEKDAY = Pattern.compile(WEEKDAY, I);
    private static final Pattern ZONE = Pattern.compile("[*_`]*\\s?[(\\[]?(" + Zones.PATTERN.pattern() + ")[)\\]]?");
    private static final Pattern DIGITS_FIRST = Pattern.compile("\\d{1,2}:.*");

    private final String text;
    private int at;
    private boolean needsClock;
    private @Nullable DayOfWeek named;

    /** Takes a text in which special forms of digits, blanks and dashes are already plain. */
    MomentScanner(String text, int start) {
        this.text = text;
        this.at = start;
    }

    int position() {
        return at;
    }

    /** Reads as much of a moment as stands here, null if nothing does. */
    @Nullable Moment moment() {
        var day = day();
        var afterDay = at;
        if (day != null) {
            skip(DAY_TO_CLOCK);
        }
        var isJoined = at > 0 && text.charAt(at - 1) == 'T';
        var clock = clock();
        if (clock == null) {
            at = afterDay;
            return day == null || needsClock ? null : new Moment(day, null, null);
        }
        var zone = isJoined ? isoZone() : zone();
        if (day == null) {
            day = dayAfterClock();
        }
        return new Moment(day, clock, zone);
    }

    /** "14:02 UTC on July 16, 2023", "14:02 (16 July)". */
    private @Nullable Day dayAfterClock() {
        var before = at;
        skip(CLOCK_TO_DAY);
        var day = at == before ? null : day();
        if (day == null || (day.year() == null && !text.substring(before, at).matches("\\s*(?:\\(|,|on\\s).*"))) {
            at = before;
            return null;
        }
        skip(CLOSING);
        return day;
    }

    @Nullable Day day() {
        needsClock = false;
        Matcher m;
        if ((m = take(ISO_DAY)) != null) {
            return accept(m, Day.of(number(m, 1), number(m, 3), number(m, 4)));
        }
        if ((m = take(COMPACT_DAY)) != null) {
            return accept(m, Day.of(number(m, 1), number(m, 2), number(m, 3)));
        }
        if ((m = take(EASTERN_DAY)) != null) {
            return accept(m, Day.of(year(m, 1), number(m, 2), number(m, 3)));
        }
        if ((m = take(MONTH_FIRST)) != null) {
            needsClock = isWord(m.group(1), m.group(3));
            return accept(
                    m,
                    Day.of(
                            year(m, 3),
                            Objects.requireNonNull(Months.of(m.group(1))).getValue(),
                            number(m, 2)));
        }
        if ((m = take(DAY_FIRST)) != null) {
            needsClock = isWord(m.group(2), m.group(3));
            return accept(
                    m,
                    Day.of(
                            year(m, 3),
                            Objects.requireNonNull(Months.of(m.group(2))).getValue(),
                            number(m, 1)));
        }
        if ((m = take(SLASHES)) != null) {
            return accept(m, Day.either(year(m, 3), number(m, 1), number(m, 2)));
        }
        if ((m = take(SHORT_SLASH)) != null) {
            return accept(m, Day.either(null, number(m, 1), number(m, 2)));
        }
        if ((m = take(DOTS)) != null) {
            return accept(m, Day.of(year(m, 3), number(m, 2), number(m, 1)));
        }
        if ((m = take(DASHES)) != null) {
            return accept(m, Day.of(year(m, 3), number(m, 2), number(m, 1)));
        }
        if ((m = take(SHORT_ISO)) != null) {
            return accept(m, Day.of(null, number(m, 1), number(m, 2)));
        }
        return null;
    }

    @Nullable Clock clock() {
        var weekday = ANY_WEEKDAY.matcher(text).region(at, text.length());
        var start = weekday.lookingAt() ? weekday.end() : at;
        named = Weekdays.of(text.substring(at, start));
        var eastern = EASTERN_CLOCK.matcher(text).region(start, text.length());
        if (eastern.lookingAt() && !eastern.group().matches("\\d{1,2}:.*")) {
            var half = eastern.group(1);
            var later = half != null && List.of("午後", "下午", "오후").contains(half);
            return clock(
                    eastern,
                    number(eastern, 2),
                    digits(eastern, 3),
                    digits(eastern, 4),
                    half == null ? null : later ? "pm" : "am");
        }
        for (var pattern : CLOCKS) {
            var m = pattern.matcher(text).region(start, text.length());
            if (m.lookingAt()) {
                if (pattern == COLON_CLOCK) {
                    return clock(m, number(m, 1), digits(m, 2), digits(m, 3), m.group(4));
                }
                if (pattern == HOUR_ONLY) {
                    return clock(m, number(m, 1), 0, 0, m.group(2));
                }
                return clock(m, number(m, 1), digits(m, 2), 0, pattern == DOT_CLOCK ? m.group(3) : null);
            }
        }
        return null;
    }

    private @Nullable Clock clock(Matcher m, int hour, int minute, int second, @Nullable String half) {
        var isHalf = half != null && hour <= 12;
        var hours = hour;
        if (half != null && isHalf && hour >= 1) {
            hours = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        if (hours > 24 || minute > 59 || second > 59 || (hours == 24 && minute + second > 0)) {
            return null;
        }
        at = m.end();
        return new Clock(LocalTime.of(hours % 24, minute, second), isHalf, hours / 24, named);
    }

    /** Behind a T an offset may be negative without being the end of a range. */
    private Zones.@Nullable Zone isoZone() {
        var m = take(NEGATIVE);
        if (m != null) {
            at = m.end();
            return Zones.of(m.group());
        }
        return zone();
    }

    Zones.@Nullable Zone zone() {
        var m = ZONE.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        var zone = Zones.of(m.group(1));
        if (zone != null && isClosed(m.group())) {
            at = m.end();
            return zone;
        }
        if (zone != null) {
            at = m.end(1);
        }
        return zone;
    }

    private static boolean isClosed(String matched) {
        return (matched.indexOf('(') >= 0) == matched.endsWith(")")
                && (matched.indexOf('[') >= 0) == matched.endsWith("]");
    }

    /** Moves over what the pattern matches here; says whether there was something. */
    boolean skip(Pattern pattern) {
        var m = pattern.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        if (m.lookingAt() && m.end() > at) {
            at = m.end();
            return true;
        }
        return false;
    }

    void back(int position) {
        at = position;
    }

    private @Nullable Matcher take(Pattern pattern) {
        var m = pattern.matcher(text).region(at, text.length());
        return m.lookingAt() ? m : null;
    }

    private @Nullable Day accept(Matcher m, @Nullable Day day) {
        if (day != null) {
            at = m.end();
        }
        return day;
    }

    /** "5 may" is only a day when a time follows. */
    private static boolean isWord(String month, @Nullable String year) {
        return year == null && Character.isLowerCase(month.charAt(0));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int digits(Matcher m, int group) {
        return m.groupCount() < group || m.group(group) == null ? 0 : number(m, group);
    }

    private static @Nullable Integer year(Matcher m, int group) {
        var text = m.group(group);
        return text == null ? null : text.length() == 2 ? 2000 + Integer.parseInt(text) : Integer.valueOf(text);
    }
}
