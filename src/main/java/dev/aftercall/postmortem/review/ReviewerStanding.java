package dev.aftercall.postmortem.review;

import dev.aftercall.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer in the present round.
 *
 * @param last what they said last, in this round or an earlier one; null if they never said anything
 */
public record ReviewerStanding(
        UserId reviewer, Standing standing, @Nullable Verdict last) {}
