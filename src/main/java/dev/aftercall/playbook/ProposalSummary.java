package dev.aftercall.playbook;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the list of proposals.
 *
 * @param base the version it was written against
 * @param decision the reason for accepting or declining it; null while it is open
 * @param acceptedNumber the version it became; null if it did not
 */
public record ProposalSummary(
        ProposalId id,
        int base,
        String reason,
        ProposalState state,
        UserId proposedBy,
        Instant proposedAt,
        @Nullable UserId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Integer acceptedNumber) {}
