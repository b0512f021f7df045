package dev.aftercall.base.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A promise that runs, at one moment.
 *
 * @param warn when it is at risk
 * @param due when it is broken
 * @param breach when it is breached; not before {@code due}
 */
public record Countdown(Instant start, Instant warn, Instant due, Instant breach, Instant now) {

    /** {@code running}, {@code risk} or {@code breached}, as style sheets and the browser call it. */
    public String state() {
        if (!now.isBefore(breach)) {
            return "breached";
        }
        return now.isBefore(warn) ? "running" : "risk";
    }

    /** The share of the time that is gone, from 0 to 1. */
    public String share() {
        var share = Duration.between(start, now).toMillis()
                / (double) Duration.between(start, due).toMillis();
        return String.format(Locale.ROOT, "%.3f", Math.clamp(share, 0, 1));
    }

    /** What is left; negative once it is over. */
    public Duration left() {
        return Duration.between(now, due);
    }

    /** From the start to that moment. */
    public long millisTo(Instant moment) {
        return Duration.between(start, moment).toMillis();
    }
}
