package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.analysis.BranchState;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A why as the tree shows it.
 *
 * @param label such as {@code 5b}
 * @param missing what keeps its branch from being finished and lies in this why
 * @param branch the state of the branch that ends here; null if others ask further
 */
record WhyView(
        WhyNode node,
        String label,
        int level,
        List<Remark> missing,
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
