package dev.aftercall.postmortem.action;

import java.util.EnumSet;
import java.util.Set;

/** Where an action item stands between proposal and proof. */
public enum ActionState {
    PROPOSED("Proposed"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    IN_PROGRESS("In progress"),
    DONE("Done"),
    CANCELLED("Cancelled");

    /** Decided upon and not yet done: what counts as open. */
    public static final Set<ActionState> OPEN = Set.of(ACCEPTED, IN_PROGRESS);

    private final String label;

    ActionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the item counts as open work; proposals do not. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the item is finished one way or another. */
    public boolean isClosed() {
        return this == DECLINED || this == DONE || this == CANCELLED;
    }

    public boolean canMoveTo(ActionState next) {
        return next().contains(next);
    }

    /** Where reopening leads. */
    ActionState reopened() {
        return switch (this) {
            case DECLINED -> PROPOSED;
            case CANCELLED -> ACCEPTED;
            case DONE -> IN_PROGRESS;
            case PROPOSED, ACCEPTED, IN_PROGRESS -> this;
        };
    }

    private Set<ActionState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, DONE, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(DONE, CANCELLED);
            case DECLINED -> EnumSet.of(PROPOSED);
            case DONE -> EnumSet.of(IN_PROGRESS);
            case CANCELLED -> EnumSet.of(ACCEPTED);
        };
    }
}
