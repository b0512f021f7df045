package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceRef;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done with a why of the tree. */
interface WhyCommands {

    /** Asks about the answer of a why; the question may still be empty. */
    void askBelow(WhyNode why, String question);

    /** Opens another branch after a why, with the same parent. */
    void askBeside(WhyNode why, String question);

    void move(WhyNode why, WhyMove direction);

    void remove(WhyNode why);

    /** Removes a why if it says nothing and nothing is below it. */
    void removeEmpty(WhyNode why);

    void mark(WhyNode why, WhyMark mark);

    /** What can be pinned to a why. */
    List<Evidence> choices();

    /** Pins evidence to a why and takes some away. */
    void pin(WhyNode why, Set<EvidenceRef> pinned, Set<EvidenceRef> unpinned);

    SaveOutcome edit(WhyNode why, long expectedVersion, EditWhy texts);

    /** The why as it is stored now; empty if somebody has removed it. */
    Optional<WhyNode> reload(WhyNode why);
}
