package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.util.Set;

/**
 * Somebody has asked for a review. Published inside the transaction; listeners check whether a reviewer may see the
 * incident.
 *
 * @param round the how-manieth review of this postmortem it is, from 1
 */
public record ReviewAsked(PostmortemId postmortem, int round, Set<UserId> reviewers, UserId by) {

    public ReviewAsked {
        reviewers = Set.copyOf(reviewers);
    }
}
