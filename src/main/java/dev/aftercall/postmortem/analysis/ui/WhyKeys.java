package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.ui.StepMenu;

/** What the keys and the menu of a why do. */
final class WhyKeys {

    private final WhyCard card;
    private final WhyCommands commands;

    WhyKeys(WhyCard card, WhyCommands commands) {
        this.card = card;
        this.commands = commands;
        on("why-next", this::askBelow);
        on("why-branch", this::askBeside);
        on("why-drop", this::drop);
        for (var move : WhyMove.values()) {
            on("why-" + event(move), () -> commands.move(card.node(), move));
        }
    }

    void fill(StepMenu menu, Runnable addEvidence) {
        menu.step("corner-down-right", "Ask why", this::askBelow)
                .step("git-branch", "Branch beside", this::askBeside)
                .step("paperclip", "Evidence", addEvidence)
                .step("arrow-up", "Move up", () -> commands.move(card.node(), WhyMove.UP))
                .step("arrow-down", "Move down", () -> commands.move(card.node(), WhyMove.DOWN))
                .step("arrow-left", "Move a level out", () -> commands.move(card.node(), WhyMove.OUT))
                .step("arrow-right", "Move below the why before", () -> commands.move(card.node(), WhyMove.IN))
                .step("trash-2", "Remove", () -> commands.remove(card.node()));
    }

    private void askBelow() {
        commands.askBelow(card.node(), "");
    }

    private void askBeside() {
        commands.askBeside(card.node(), "");
    }

    /** The browser saw an empty card without anything below it. */
    private void drop() {
        commands.removeEmpty(card.node());
    }

    private void on(String event, Runnable action) {
        card.getElement().addEventListener(event, _ -> action.run());
    }

    private static String event(WhyMove move) {
        return switch (move) {
            case UP -> "up";
            case DOWN -> "down";
            case OUT -> "out";
            case IN -> "in";
        };
    }
}
