package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A discussion point of a meeting.
 *
 * @param topic the agenda item during which it was raised
 * @param reason why nothing is done about it; empty unless that was decided
 * @param action what is done about it; null unless that was decided, or once that action item was taken back
 * @param decidedBy null while it is open or parked
 */
public record Point(
        PointId id,
        String text,
        String topic,
        UserId raisedBy,
        Instant raisedAt,
        PointOutcome outcome,
        String reason,
        @Nullable ActionId action,
        @Nullable UserId decidedBy) {

    /** Whether the meeting still has to decide about it; so it has when its action item was taken back. */
    public boolean isOpen() {
        return outcome == PointOutcome.OPEN || (outcome == PointOutcome.ACTION && action == null);
    }
}
