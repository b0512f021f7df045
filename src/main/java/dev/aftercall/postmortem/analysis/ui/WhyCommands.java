package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.Optional;

/** What can be done with a why of the tree. */
interface WhyCommands {

    /** Asks about the answer of a why; the question may still be empty. */
    void askBelow(WhyNode why, String question);

    /** Opens another branch after a why, with the same parent. */
    void askBeside(WhyNode why, String question);

    void move(WhyNode why, WhyMove direction);

    void remove(WhyNode why);

    void mark(WhyNode why, WhyMark mark);

    SaveOutcome edit(WhyNode why, long expectedVersion, EditWhy texts);

    /** The why as it is stored now; empty if somebody has removed it. */
    Optional<WhyNode> reload(WhyNode why);
}
