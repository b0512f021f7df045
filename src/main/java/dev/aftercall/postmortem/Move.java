package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One move from state to state, as stored. */
@Embeddable
record Move(
        @Enumerated(EnumType.STRING) PostmortemState fromState,
        @Enumerated(EnumType.STRING) PostmortemState toState,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "moved_by"))
        UserId movedBy,

        Instant movedAt,
        String note) {

    StateMove toRecord() {
        return new StateMove(fromState, toState, movedBy, movedAt, note);
    }
}
