package dev.aftercall.incident.severity;

import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.playbook.SeverityProposal;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says at the moment, from what people said and what is measured.
 *
 * @param playbook the version whose rules hold for this incident
 * @param latest the last rating; null if the incident was only given a severity
 */
public record PresentRating(
        Playbook playbook,
        SeverityFacts facts,
        SeverityProposal proposal,
        @Nullable SeverityAssessment latest) {

    /** Whether the policy says something else than the incident's severity, and nobody has decided on exactly that. */
    public boolean contradicts(Severity actual) {
        var proposed = proposal.proposed();
        if (proposed == null || proposed == actual) {
            return false;
        }
        return latest == null || latest.reason() == null || latest.proposed() != proposed || latest.chosen() != actual;
    }
}
