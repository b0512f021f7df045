package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import java.util.Locale;

/** The content of an approved, published or retracted postmortem cannot be changed. */
public class FrozenPostmortemException extends RuleViolationException {

    private FrozenPostmortemException(String message) {
        super(message);
    }

    static FrozenPostmortemException in(PostmortemState state) {
        return new FrozenPostmortemException(
                state == PostmortemState.APPROVED
                        ? "The postmortem is approved. Take it back to draft to change it"
                        : "The postmortem is %s. Amend it to change it"
                                .formatted(state.label().toLowerCase(Locale.ROOT)));
    }
}
