package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A regression case as someone writes it; all texts are plain.
 *
 * @param trigger what made it fail, such as the caller's words or the length of the call
 * @param expected what should have happened instead
 * @param conversation id or address of the conversation that failed; empty if there is none
 * @param turn the turn that failed, from 1 to 10,000; null if it is not known
 * @param component where it failed
 * @param approach how the test reproduces it
 */
public record CaseDraft(
        String trigger,
        String expected,
        String conversation,
        @Nullable Integer turn,
        Layer component,
        FailureType type,
        String approach) {

    /** The highest number of a turn. */
    public static final int LAST_TURN = 10_000;

    private static final TextLimit TRIGGER = new TextLimit("Trigger", 500);
    private static final TextLimit EXPECTED = new TextLimit("Expected behaviour", 2_000);
    private static final TextLimit CONVERSATION = new TextLimit("Conversation", 500);
    private static final TextLimit APPROACH = new TextLimit("Approach", 2_000);

    public CaseDraft {
        trigger = TRIGGER.require(trigger);
        expected = EXPECTED.check(expected).strip();
        conversation = CONVERSATION.check(conversation).strip();
        approach = APPROACH.check(approach).strip();
        if (turn != null && (turn < 1 || turn > LAST_TURN)) {
            throw new RuleViolationException("A turn is a number from 1 to %,d".formatted(LAST_TURN));
        }
    }
}
