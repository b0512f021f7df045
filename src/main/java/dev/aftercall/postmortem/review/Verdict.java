package dev.aftercall.postmortem.review;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer said.
 *
 * @param round the how-manieth review it was, from 1
 * @param approves whether it was fine as it was; otherwise the note says what should change
 * @param note empty if an approving reviewer added nothing
 * @param answer what the authors did about the note; empty until they say so
 * @param answeredBy null until then
 * @param answeredAt null until then
 */
public record Verdict(
        VerdictId id,
        int round,
        UserId reviewer,
        boolean approves,
        String note,
        Instant givenAt,
        String answer,
        @Nullable UserId answeredBy,
        @Nullable Instant answeredAt) {

    /** Whether it is a request for changes that nobody has answered. */
    public boolean waitsForAnswer() {
        return !approves && answeredAt == null;
    }
}
