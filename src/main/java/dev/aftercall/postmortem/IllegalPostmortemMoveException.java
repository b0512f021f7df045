package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import java.util.Locale;

/** The postmortem is in a state that does not allow the move. */
public class IllegalPostmortemMoveException extends RuleViolationException {

    private IllegalPostmortemMoveException(String message) {
        super(message);
    }

    static IllegalPostmortemMoveException of(PostmortemState from, PostmortemState to) {
        return new IllegalPostmortemMoveException("A postmortem that is \"%s\" cannot become \"%s\""
                .formatted(from.label().toLowerCase(Locale.ROOT), to.label().toLowerCase(Locale.ROOT)));
    }
}
