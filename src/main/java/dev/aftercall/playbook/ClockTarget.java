package dev.aftercall.playbook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a response clock gives.
 *
 * @param due what is promised, counted from the start
 * @param breach when the promise counts as broken where that is later than due; null where both are the same
 */
public record ClockTarget(Duration due, @Nullable Duration breach) {

    private static final Duration LONGEST = Duration.ofDays(365);

    public ClockTarget {
        if (!due.isPositive() || due.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A clock gives between one second and 365 days");
        }
        if (breach != null && (breach.compareTo(due) <= 0 || breach.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("A breach comes after the promise and within 365 days");
        }
    }

    /** When the clock is breached, counted from the start. */
    public Duration breachAfter() {
        return breach == null ? due : breach;
    }
}
