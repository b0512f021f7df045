package dev.aftercall.playbook;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Spans of time as the playbook writes them: {@code 15 min}, {@code 48 h}. */
public final class Durations {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6}) ?(s|min|h|d)");

    private Durations() {}

    /** Reads a number with {@code s}, {@code min}, {@code h} or {@code d}; empty if it is anything else. */
    public static Optional<Duration> parse(String text) {
        var match = TEXT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var amount = Long.parseLong(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "s" -> Duration.ofSeconds(amount);
                    case "min" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofDays(amount);
                });
    }

    /** The span in the largest unit that keeps it whole; one hour stays 60 min, a day 24 h. */
    public static String text(Duration span) {
        if (span.toSecondsPart() != 0) {
            return span.toSeconds() + " s";
        }
        return span.toMinutesPart() == 0 && span.toHours() > 1 ? span.toHours() + " h" : span.toMinutes() + " min";
    }
}
