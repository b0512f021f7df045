package dev.aftercall.postmortem.analysis;

import java.util.List;

/**
 * Whether a branch of the tree has been followed to its end, with the reasons.
 *
 * @param missing what keeps it from being finished; empty if it is finished
 * @param hints what is worth a second look and holds nothing up
 */
public record BranchState(List<Remark> missing, List<Remark> hints) {

    /** What a remark is about. */
    public enum Reason {
        NO_ANSWER,
        NO_PROCESS_GAP,
        NAMES_A_PERSON,
        BLAMES,
        STOPS_EARLY
    }

    /** A remark on one why of the branch, as a sentence. */
    public record Remark(WhyId why, Reason reason, String sentence) {}

    public BranchState {
        missing = List.copyOf(missing);
        hints = List.copyOf(hints);
    }

    public boolean isFinished() {
        return missing.isEmpty();
    }
}
