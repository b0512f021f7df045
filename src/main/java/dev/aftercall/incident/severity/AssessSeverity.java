package dev.aftercall.incident.severity;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.base.text.UserText;
import dev.aftercall.playbook.SeverityFacts;
import org.jspecify.annotations.Nullable;

/**
 * Rates an incident by what is known.
 *
 * @param facts what holds; the values are those typed anew, measured ones count besides
 * @param chosen the severity it shall have
 * @param reason why it is not the proposed one; null or blank if it is
 */
public record AssessSeverity(
        SeverityFacts facts, Severity chosen, @Nullable String reason) {

    static final int REASON = 1_000;

    public AssessSeverity {
        reason = reason == null || reason.isBlank()
                ? null
                : UserText.clean(reason).strip();
        if (reason != null && reason.length() > REASON) {
            throw new RuleViolationException("The reason is longer than %d characters".formatted(REASON));
        }
    }

    /** The same facts without a decision on them. */
    AssessSeverity withoutReason() {
        return new AssessSeverity(facts, chosen, null);
    }
}
