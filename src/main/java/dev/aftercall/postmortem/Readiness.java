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
        return open().stream()
                .filter(item -> item.need() == Need.REVIEW || item.need() == Need.APPROVAL)
                .toList();
    }

    /** What has to be there before the approved postmortem can be published: what approval needs may be lost again. */
    public List<ReadinessItem> missingForPublication() {
        return open().stream()
                .filter(item -> item.need() == Need.APPROVAL || item.need() == Need.PUBLICATION)
                .toList();
    }

    /**
     * Refuses publication while something is missing for it.
     *
     * @throws NotReadyException with what is missing
     */
    public void requireForPublication() {
        require(missingForPublication());
    }

    static void require(List<ReadinessItem> missing) {
        if (!missing.isEmpty()) {
            throw new NotReadyException(missing);
        }
    }

    public boolean isReadyForReview() {
        return missingForReview().isEmpty();
    }
}
