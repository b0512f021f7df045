package dev.aftercall.postmortem;

import java.time.Duration;
import java.time.Instant;

/** A stretch of the chosen timeline in which nothing is told. */
public record TimelineGap(Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Its place in the editor. */
    public String anchor() {
        return "gap-" + from.getEpochSecond();
    }
}
