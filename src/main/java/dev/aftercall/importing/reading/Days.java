package dev.aftercall.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds days within text. */
final class Days {

    private static final int LOOK_AT = 2_000;

    private Days() {}

    /** The first day with or without a year. */
    static Moment.@Nullable Day firstIn(String text) {
        return find(text, false);
    }

    /** The first day with its year. */
    static Moment.@Nullable Day fullIn(String text) {
        return find(text, true);
    }

    /** The first full day in any of the lines, with the line counted from 0. */
    static @Nullable Found fullIn(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var day = fullIn(lines.get(i));
            if (day != null) {
                return new Found(day, i);
            }
        }
        return null;
    }

    /** A day and its line, counted from 0. */
    record Found(Moment.Day day, int line) {}

    private static Moment.@Nullable Day find(String text, boolean full) {
        var plain = TimeLeads.plain(text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text);
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            var begins = i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1)) || plain.charAt(i - 1) >= 0x2e80;
            if (begins && Character.isLetterOrDigit(c) && isWorthALook(plain, i)) {
                var scanner = new MomentScanner(plain, i);
                var day = scanner.day();
                if (day != null && (!full || day.year() != null) && endsWell(plain, scanner.position())) {
                    return day;
                }
            }
        }
        return null;
    }

    /** A digit must be near. */
    private static boolean isWorthALook(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 24)).chars().anyMatch(Character::isDigit);
    }

    private static boolean endsWell(String text, int at) {
        return at >= text.length() || !Character.isDigit(text.charAt(at));
    }
}
