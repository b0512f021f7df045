package dev.aftercall.postmortem.review;

import java.util.List;

/**
 * A step of the review and what stands in its way for one user.
 *
 * @param step what would be done, such as {@code Approve}
 * @param closedBy why it cannot be done now; empty if it can
 */
public record Gate(String step, List<String> closedBy) {

    public Gate {
        closedBy = List.copyOf(closedBy);
    }

    public boolean isOpen() {
        return closedBy.isEmpty();
    }
}
