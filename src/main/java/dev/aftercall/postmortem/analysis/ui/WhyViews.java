package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.analysis.BranchState;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.postmortem.analysis.WhyBranch;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out what the cards of a tree show. */
final class WhyViews {

    private WhyViews() {}

    /** A view of every why, from top to bottom. */
    static Map<WhyId, WhyView> of(WhyTree tree) {
        var branches = tree.branches();
        Map<WhyId, BranchState> ends = branches.stream()
                .collect(Collectors.toMap(branch -> branch.leaf().id(), WhyBranch::state));
        Map<WhyId, List<Remark>> missing = branches.stream()
                .flatMap(branch -> branch.state().missing().stream())
                .distinct()
                .collect(Collectors.groupingBy(Remark::why));
        var views = new LinkedHashMap<WhyId, WhyView>();
        for (var node : tree.inOrder()) {
            views.put(
                    node.id(),
                    new WhyView(
                            node,
                            tree.labelOf(node),
                            tree.levelOf(node),
                            missing.getOrDefault(node.id(), List.of()),
                            ends.get(node.id())));
        }
        return views;
    }
}
