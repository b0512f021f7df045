package dev.aftercall.postmortem.review;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ReadinessItem;
import java.util.ArrayList;
import java.util.List;

/** The gates that a postmortem stands before, each closed one with the reasons for which this user cannot pass it. */
public final class Gates {

    private static final String WRITERS = "Those named on it, facilitators and managers ask for a review";

    private Gates() {}

    /** The next steps from the postmortem's present state. */
    public static List<Gate> of(PostmortemDetails postmortem, Readiness readiness) {
        var may = postmortem.permissions();
        return switch (postmortem.state()) {
            case DRAFT, CHANGES_REQUESTED, AMENDED ->
                List.of(gate("Ask for review", may.canAskForReview() ? "" : WRITERS, readiness.missingForReview()));
            case IN_REVIEW -> List.of(gate("Approve", may.notApproving(), readiness.missingForApproval()));
            case APPROVED ->
                List.of(gate("Publish", may.canPublish() ? "" : "Managers and facilitators publish", List.of()));
            case PUBLISHED ->
                List.of(
                        gate("Write next version", may.canAmend() ? "" : "Managers and facilitators amend", List.of()),
                        gate("Retract", may.canRetract() ? "" : "Managers retract", List.of()));
            case RETRACTED ->
                List.of(gate("Write next version", may.canAmend() ? "" : "Managers and facilitators amend", List.of()));
        };
    }

    private static Gate gate(String step, String reason, List<ReadinessItem> missing) {
        var reasons = new ArrayList<String>();
        if (!reason.isEmpty()) {
            reasons.add(reason);
        }
        missing.forEach(item -> reasons.add(item.section().label() + ": " + item.title()));
        return new Gate(step, reasons);
    }
}
