package dev.aftercall.postmortem.regression.ui;

import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.ui.StepMenu;

/**
 * What can be done with the cases that a section shows.
 *
 * @param writable whether the viewer may change what they say
 * @param recording whether the viewer may record evidence
 */
record CaseContext(CaseMoves moves, UndoLine undo, boolean writable, boolean recording) {

    boolean hasSteps() {
        return writable || recording;
    }

    /** Adds the steps that are possible now. */
    void fill(StepMenu menu, RegressionCase each) {
        if (writable) {
            menu.step("pencil", "Edit", () -> moves.edit(each))
                    .step("arrow-up", "Move up", () -> moves.move(each, Direction.UP))
                    .step("arrow-down", "Move down", () -> moves.move(each, Direction.DOWN));
        }
        if (recording) {
            each.state()
                    .next()
                    .ifPresent(next -> menu.step(CaseMoves.icon(next), CaseMoves.verb(next), () -> next(each)));
            each.state()
                    .previous()
                    .ifPresent(
                            _ -> menu.step("undo-2", "Take back: " + CaseMoves.noun(each), () -> moves.stepBack(each)));
        }
        if (writable) {
            menu.step("trash-2", "Remove", () -> {
                moves.remove(each);
                undo.offer(each);
            });
        }
    }

    void next(RegressionCase each) {
        moves.next(each);
    }
}
