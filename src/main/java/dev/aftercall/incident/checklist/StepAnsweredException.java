package dev.aftercall.incident.checklist;

import dev.aftercall.base.ConflictException;
import dev.aftercall.incident.Times;
import java.time.Instant;
import java.util.Locale;

/** Somebody else was quicker with a step. */
public class StepAnsweredException extends ConflictException {

    private StepAnsweredException(String message) {
        super(message);
    }

    static StepAnsweredException by(String name, StepAnswer answer, Instant at) {
        return new StepAnsweredException("%s has already marked this as %s (%s)."
                .formatted(name, answer.label().toLowerCase(Locale.ROOT), Times.utc(at)));
    }
}
