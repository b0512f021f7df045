package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;

/** The command is for those who lead this incident. */
public final class NotInChargeException extends RuleViolationException {

    private NotInChargeException(String message) {
        super(message);
    }

    static NotInChargeException forAction(String action) {
        return new NotInChargeException(
                "Only the commander, deputy or communications lead of this incident, or a manager, can " + action
                        + ". Take over as commander to do it yourself.");
    }
}
