package dev.aftercall.postmortem;

import java.util.List;

/** What a postmortem has and lacks for the next step of its review, in the order of the sections. */
public record Readiness(List<ReadinessItem> items) {

    public Readiness {
        items = List.copyOf(items);
    }

    /** What is still open, hints included. */
    public List<ReadinessItem> open() {
        return items.stream().filter(item -> !item.done()).toList();
    }

    /** What has to be there before a review can be asked for. */
    public List<ReadinessItem> missingForReview() {
        return open().stream().filter(item -> item.need() == Need.REVIEW).toList();
    }

    /** What has to be there before the postmortem can be approved. */
    public List<ReadinessItem> missingForApproval() {
        return open().stream().filter(item -> item.need() != Need.HINT).toList();
    }

    public boolean isReadyForReview() {
        return missingForReview().isEmpty();
    }
}
