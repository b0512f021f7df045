package dev.aftercall.incident.checklist;

import dev.aftercall.incident.Texts;

/**
 * Answers a step.
 *
 * @param note what was seen or done, plain text; may be empty
 */
public record AnswerStep(StepId step, StepAnswer answer, String note) {

    /** How long a note may be. */
    public static final int NOTE = 1_000;

    public AnswerStep {
        note = Texts.paragraph("Note", note, NOTE);
    }

    public static AnswerStep of(StepId step, StepAnswer answer) {
        return new AnswerStep(step, answer, "");
    }
}
