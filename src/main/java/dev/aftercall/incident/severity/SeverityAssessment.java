package dev.aftercall.incident.severity;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.SeverityFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rating in the history of an incident.
 *
 * @param playbook number of the playbook's version whose policy it was held against
 * @param facts what was known, measured values included
 * @param proposed what the policy said; null if too little was known
 * @param chosen what was decided
 * @param reason why it was not the proposed one; null if it was
 */
public record SeverityAssessment(
        int playbook,
        SeverityFacts facts,
        @Nullable Severity proposed,
        Severity chosen,
        @Nullable String reason,
        UserId by,
        Instant at) {

    /** Whether people decided otherwise than the policy. */
    public boolean overridden() {
        return proposed != null && proposed != chosen;
    }
}
