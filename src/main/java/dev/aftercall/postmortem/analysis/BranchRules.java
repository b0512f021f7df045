package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.Wording;
import dev.aftercall.postmortem.Wording.Finding;
import dev.aftercall.postmortem.Wording.Kind;
import dev.aftercall.postmortem.analysis.BranchState.Reason;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges branches: one ends in a process gap, and on the way nobody is named or blamed. */
final class BranchRules {

    /** The runbook asks five times; fewer than this is worth a second look. */
    private static final int EARLY = 3;

    private final Wording wording;

    BranchRules(Wording wording) {
        this.wording = wording;
    }

    BranchState judge(List<WhyNode> path) {
        var missing = new ArrayList<Remark>();
        path.stream()
                .filter(node -> node.answer().isBlank())
                .forEach(node -> missing.add(new Remark(node.id(), Reason.NO_ANSWER, "Has no answer yet.")));
        path.forEach(node -> missing.addAll(wordingOf(node)));
        var leaf = path.getLast();
        if (leaf.mark() != WhyMark.PROCESS_GAP) {
            missing.add(
                    new Remark(leaf.id(), Reason.NO_PROCESS_GAP, "Ends before a process gap. What let this through?"));
        }
        var hints = path.size() < EARLY
                ? List.of(new Remark(leaf.id(), Reason.STOPS_EARLY, "Stops early. Is there one more why?"))
                : List.<Remark>of();
        return new BranchState(missing, hints);
    }

    /** Where a text names or blames somebody. */
    List<Finding> wordingOf(String text) {
        return wording.check(text);
    }

    private List<Remark> wordingOf(WhyNode node) {
        return Stream.of(node.question(), node.answer(), node.evidence())
                .flatMap(text -> wordingOf(text).stream())
                .map(found -> found.kind() == Kind.NAME
                        ? new Remark(
                                node.id(),
                                Reason.NAMES_A_PERSON,
                                "Names a person: \"%s\". %s.".formatted(found.found(), found.suggestion()))
                        : new Remark(
                                node.id(),
                                Reason.BLAMES,
                                "Blames: \"%s\". %s.".formatted(found.found(), found.suggestion())))
                .distinct()
                .toList();
    }
}
