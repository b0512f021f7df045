package dev.aftercall.postmortem;

import java.util.EnumSet;
import java.util.Set;

/** Where a postmortem stands between its first draft and the published report. */
public enum PostmortemState {
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    CHANGES_REQUESTED("Changes requested"),
    APPROVED("Approved"),
    PUBLISHED("Published"),
    /** A published or retracted postmortem that is being written anew; its next version follows. */
    AMENDED("Being amended"),
    RETRACTED("Retracted");

    private final String label;

    PostmortemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether texts, whys, actions and lessons may be changed. */
    public boolean isEditable() {
        return switch (this) {
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, AMENDED -> true;
            case APPROVED, PUBLISHED, RETRACTED -> false;
        };
    }

    /**
     * Whether the move exists. Taking back to draft leads to {@link #AMENDED} once a version is published, and only then
     * can it be retracted.
     */
    public boolean canMoveTo(PostmortemState next) {
        return next().contains(next);
    }

    private Set<PostmortemState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(CHANGES_REQUESTED, APPROVED, DRAFT, AMENDED, RETRACTED);
            case CHANGES_REQUESTED -> EnumSet.of(IN_REVIEW, DRAFT, AMENDED, RETRACTED);
            case APPROVED -> EnumSet.of(PUBLISHED, DRAFT, AMENDED, RETRACTED);
            case PUBLISHED -> EnumSet.of(AMENDED, RETRACTED);
            case AMENDED -> EnumSet.of(IN_REVIEW, RETRACTED);
            case RETRACTED -> EnumSet.of(AMENDED);
        };
    }
}
