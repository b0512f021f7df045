package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.BranchState.Reason;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the root cause needs. */
@Component
class RootCauseCheck implements ReadinessCheck {

    private final WhyService whys;
    private final RootCauseService causes;

    RootCauseCheck(WhyService whys, RootCauseService causes) {
        this.whys = whys;
        this.causes = causes;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var tree = whys.tree(postmortem);
        var branches = tree.branches();
        var items = new ArrayList<ReadinessItem>();
        items.add(new ReadinessItem(
                SectionKind.ROOT_CAUSE,
                Need.REVIEW,
                branches.stream().anyMatch(branch -> branch.state().isFinished()),
                "A branch of whys that ends in a process gap",
                branches.isEmpty() ? "No why has been asked yet" : ""));
        items.add(new ReadinessItem(
                SectionKind.ROOT_CAUSE,
                Need.REVIEW,
                causes.category(postmortem).isPresent(),
                "A root cause category",
                "One of the six"));
        remarks(branches.stream().flatMap(branch -> branch.state().missing().stream()), tree, Need.REVIEW, items);
        remarks(branches.stream().flatMap(branch -> branch.state().hints().stream()), tree, Need.HINT, items);
        return items;
    }

    /** A why that several branches share is pointed out once. */
    private static void remarks(Stream<Remark> remarks, WhyTree tree, Need need, List<ReadinessItem> into) {
        remarks.distinct()
                .map(remark -> new ReadinessItem(
                        SectionKind.ROOT_CAUSE,
                        title(remark.reason()),
                        tree.find(remark.why())
                                .map(why -> "Why %s: %s".formatted(tree.labelOf(why), remark.sentence()))
                                .orElse(remark.sentence()),
                        false,
                        remark.why().toString(),
                        need))
                .forEach(into::add);
    }

    private static String title(Reason reason) {
        return switch (reason) {
            case NO_ANSWER -> "An answer to every why";
            case NO_PROCESS_GAP -> "A process gap at the end of every branch";
            case NAMES_A_PERSON -> "Whys without names";
            case BLAMES -> "Whys without blame";
            case STOPS_EARLY -> "A third why";
        };
    }
}
