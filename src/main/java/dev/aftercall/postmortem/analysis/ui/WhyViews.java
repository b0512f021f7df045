package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.analysis.BranchState;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.WhyBranch;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what the cards of a tree show. */
final class WhyViews {

    private final WhyTree tree;
    private final Map<WhyId, List<Evidence>> evidence;
    private final Map<WhyId, BranchState> ends;
    private final Map<WhyId, List<Remark>> missing;

    private WhyViews(WhyTree tree, Map<WhyId, List<Evidence>> evidence) {
        this.tree = tree;
        this.evidence = evidence;
        var branches = tree.branches();
        ends = branches.stream()
                .collect(Collectors.toMap(branch -> branch.leaf().id(), WhyBranch::state));
        missing = branches.stream()
                .flatMap(branch -> branch.state().missing().stream())
                .distinct()
                .collect(Collectors.groupingBy(Remark::why));
    }

    /** A view of every why, from top to bottom. */
    static Map<WhyId, WhyView> of(WhyTree tree, Map<WhyId, List<Evidence>> evidence) {
        var views = new WhyViews(tree, evidence);
        return tree.inOrder().stream()
                .map(views::view)
                .collect(Collectors.toMap(
                        view -> view.node().id(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private WhyView view(WhyNode node) {
        var below = new ArrayList<WhyId>();
        collectBelow(node.id(), below);
        return new WhyView(
                node,
                tree.labelOf(node),
                tree.levelOf(node),
                missing.getOrDefault(node.id(), List.of()),
                evidence.getOrDefault(node.id(), List.of()),
                below.size(),
                (int) below.stream().filter(missing::containsKey).count(),
                tree.wordingOf(node.question()),
                tree.wordingOf(node.answer()),
                ends.get(node.id()));
    }

    private void collectBelow(WhyId why, List<WhyId> into) {
        for (var child : tree.childrenOf(why)) {
            into.add(child.id());
            collectBelow(child.id(), into);
        }
    }
}
