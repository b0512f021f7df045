package dev.aftercall.postmortem.analysis;

import java.util.List;

/** A way through the tree, from the top down to a why that nobody asked further about. */
public record WhyBranch(List<WhyNode> path, BranchState state) {

    public WhyBranch {
        path = List.copyOf(path);
    }

    public WhyNode leaf() {
        return path.getLast();
    }
}
