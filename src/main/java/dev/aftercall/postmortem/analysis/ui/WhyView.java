package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.Wording.Finding;
import dev.aftercall.postmortem.analysis.BranchState;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A why as the tree shows it.
 *
 * @param label such as {@code 5b}
 * @param missing what keeps its branch from being finished and lies in this why
 * @param evidence what is pinned to it
 * @param below how many whys are below it
 * @param openBelow how many of them have something to be done
 * @param inQuestion where the question names or blames somebody
 * @param inAnswer where the answer does
 * @param branch the state of the branch that ends here; null if others ask further
 */
record WhyView(
        WhyNode node,
        String label,
        int level,
        List<Remark> missing,
        List<Evidence> evidence,
        int below,
        int openBelow,
        List<Finding> inQuestion,
        List<Finding> inAnswer,
        @Nullable BranchState branch) {

    boolean isLeaf() {
        return branch != null;
    }

    /** Whether a branch ends here as it should. */
    boolean isFinished() {
        return branch != null && branch.isFinished();
    }

    /** Whether something has to be done in this why. */
    boolean isUnfinished() {
        return !missing.isEmpty();
    }

    /** What is worth a second look at the end of the branch. */
    List<Remark> hints() {
        return branch == null ? List.of() : branch.hints();
    }
}
