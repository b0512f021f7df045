package dev.aftercall.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words and cuts for what is written. */
final class Texts {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Texts() {}

    static String utc(Instant at) {
        return UTC.format(at);
    }

    /** The beginning of a text, never half a character, with a sign that something is missing. */
    static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
