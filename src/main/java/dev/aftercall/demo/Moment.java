package dev.aftercall.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time before now as stories write it: {@code 25m20s ago}, or {@code 14d 14:55} for that time of day (UTC), 14 days
 * back.
 */
record Moment(Span ago, @Nullable LocalTime time) {

    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d+d) (\\d{2}:\\d{2})");

    @JsonCreator
    static Moment of(String text) {
        if (text.endsWith(" ago")) {
            return new Moment(Span.of(text.substring(0, text.length() - " ago".length())), null);
        }
        var parts = DAY_AND_TIME.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a time: " + text);
        }
        return new Moment(Span.of(parts.group(1)), LocalTime.parse(parts.group(2)));
    }

    Instant before(Instant now) {
        var back = now.minus(ago.length());
        return time == null ? back : back.atZone(ZoneOffset.UTC).with(time).toInstant();
    }
}
