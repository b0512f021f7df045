package dev.aftercall.postmortem.action;

import dev.aftercall.base.RuleViolationException;
import java.util.Locale;

/** The action item is in a state that does not allow the move. */
public class IllegalActionMoveException extends RuleViolationException {

    private IllegalActionMoveException(String message) {
        super(message);
    }

    static IllegalActionMoveException of(ActionState from, ActionState to) {
        return new IllegalActionMoveException("An action item that is %s cannot become %s"
                .formatted(from.label().toLowerCase(Locale.ROOT), to.label().toLowerCase(Locale.ROOT)));
    }
}
