package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import java.util.Locale;

/** The incident cannot move to that status from where it stands, or not with what was given. */
public final class IllegalStatusMoveException extends RuleViolationException {

    private IllegalStatusMoveException(String message) {
        super(message);
    }

    static IllegalStatusMoveException of(IncidentStatus from, IncidentStatus to) {
        return new IllegalStatusMoveException(
                from == to
                        ? "The incident is already " + to.label().toLowerCase(Locale.ROOT)
                        : "A %s incident must be reopened before it can be %s"
                                .formatted(
                                        from.label().toLowerCase(Locale.ROOT),
                                        to.label().toLowerCase(Locale.ROOT)));
    }

    static IllegalStatusMoveException because(String message) {
        return new IllegalStatusMoveException(message);
    }
}
