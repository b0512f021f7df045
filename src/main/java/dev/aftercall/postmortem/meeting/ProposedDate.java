package dev.aftercall.postmortem.meeting;

import java.time.Instant;

/** When a meeting could begin. */
public record ProposedDate(Instant startsAt, Fit fit) {

    /** How a date lies to the window of 48 to 72 hours after the resolution. */
    public enum Fit {
        WITHIN,
        BEFORE,
        AFTER
    }
}
