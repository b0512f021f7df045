package dev.aftercall.postmortem.regression;

import dev.aftercall.base.RuleViolationException;
import java.util.Locale;

/** The regression case is in a state that does not allow the step. */
public class IllegalCaseMoveException extends RuleViolationException {

    private IllegalCaseMoveException(String message) {
        super(message);
    }

    static IllegalCaseMoveException of(CaseState from, CaseState to) {
        return new IllegalCaseMoveException("A case that is \"%s\" cannot become \"%s\""
                .formatted(from.label().toLowerCase(Locale.ROOT), to.label().toLowerCase(Locale.ROOT)));
    }

    static IllegalCaseMoveException backFrom(CaseState from) {
        return new IllegalCaseMoveException("A case that is \"%s\" has no evidence to take back"
                .formatted(from.label().toLowerCase(Locale.ROOT)));
    }
}
