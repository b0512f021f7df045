package dev.aftercall.report;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceKind;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads the tree of whys with its evidence in the terms of the document. */
@Component
class DocumentWhys {

    private final WhyService whys;
    private final WhyEvidenceService evidence;

    DocumentWhys(WhyService whys, WhyEvidenceService evidence) {
        this.whys = whys;
        this.evidence = evidence;
    }

    /**
     * The whys as they stand now. Evidence that was struck out since is left out.
     *
     * @param withTimeline whether entries of the timeline may be told
     * @param written changes what the portal itself wrote, such as to hide names
     */
    List<WhyNode> of(PostmortemId postmortem, boolean withTimeline, UnaryOperator<String> written) {
        return new Reading(whys.tree(postmortem), evidence.of(postmortem), withTimeline, written).all();
    }

    private record Reading(
            WhyTree tree, Map<WhyId, List<Evidence>> evidence, boolean withTimeline, UnaryOperator<String> written) {

        List<WhyNode> all() {
            return nodes(tree.roots());
        }

        private List<WhyNode> nodes(List<dev.aftercall.postmortem.analysis.WhyNode> nodes) {
            return nodes.stream().map(this::node).toList();
        }

        private WhyNode node(dev.aftercall.postmortem.analysis.WhyNode node) {
            return new WhyNode(
                    node.question(),
                    node.answer(),
                    WhyNode.Mark.valueOf(node.mark().name()),
                    DocumentTerms.blankToNull(node.evidence()),
                    node.evidenceUrl(),
                    evidence.getOrDefault(node.id(), List.of()).stream()
                            .filter(pinned -> !pinned.withdrawn())
                            .filter(pinned -> withTimeline || pinned.ref().kind() != EvidenceKind.ENTRY)
                            .map(this::line)
                            .toList(),
                    nodes(tree.childrenOf(node.id())));
        }

        /** Such as {@code Measured 8 September 2026, 14:20 UTC: Turn P90 8.1 s}. */
        private String line(Evidence pinned) {
            return "%s %s, %s UTC: %s"
                    .formatted(
                            pinned.ref().kind().label(),
                            ReportTimes.date(pinned.at()),
                            ReportTimes.minutes(pinned.at()),
                            written.apply(pinned.text()));
        }
    }
}
