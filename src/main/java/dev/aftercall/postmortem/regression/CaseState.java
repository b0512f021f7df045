package dev.aftercall.postmortem.regression;

import java.util.Optional;
import java.util.Set;

/** How far a regression case has come; each state needs the evidence of the one before. */
public enum CaseState {
    PROPOSED("Proposed"),
    FAILS_BEFORE("Fails before"),
    PASSES_AFTER("Passes after"),
    IN_SUITE("In suite");

    /** Shown to fail without the fix and to pass with it: what counts as covered. */
    public static final Set<CaseState> PROVEN = Set.of(PASSES_AFTER, IN_SUITE);

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isProven() {
        return PROVEN.contains(this);
    }

    /** The state that one more piece of evidence leads to; empty at the end of the way. */
    public Optional<CaseState> next() {
        return switch (this) {
            case PROPOSED -> Optional.of(FAILS_BEFORE);
            case FAILS_BEFORE -> Optional.of(PASSES_AFTER);
            case PASSES_AFTER -> Optional.of(IN_SUITE);
            case IN_SUITE -> Optional.empty();
        };
    }

    /** The state without its last piece of evidence; empty at the beginning. */
    public Optional<CaseState> previous() {
        return switch (this) {
            case PROPOSED -> Optional.empty();
            case FAILS_BEFORE -> Optional.of(PROPOSED);
            case PASSES_AFTER -> Optional.of(FAILS_BEFORE);
            case IN_SUITE -> Optional.of(PASSES_AFTER);
        };
    }
}
