package dev.aftercall.incident;

import dev.aftercall.base.Severity;

/** Rates an incident anew. */
public record ChangeSeverity(Severity to, String reason) {

    public ChangeSeverity {
        reason = Texts.requiredParagraph("Reason", reason, Limits.REASON);
    }
}
