package dev.aftercall.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the six times was set, corrected or cleared. */
record TimeMove(
        IncidentTime time, @Nullable Instant from, @Nullable Instant to) {

    /** Such as {@code Detected: 2026-09-17 02:47:10 UTC}. */
    String text() {
        if (to == null) {
            return time.label() + ": " + words(from) + " → not recorded";
        }
        return from == null ? time.label() + ": " + words(to) : time.label() + ": " + words(from) + " → " + words(to);
    }

    static String words(@Nullable Instant at) {
        return at == null ? "not recorded" : Times.utc(at);
    }
}
