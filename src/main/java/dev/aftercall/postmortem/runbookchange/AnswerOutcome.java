package dev.aftercall.postmortem.runbookchange;

/** What became of a question. */
public enum AnswerOutcome {
    NO_CHANGE,
    /** A change to what the playbook does not hold. */
    CHANGE,
    PROPOSED,
    ADOPTED,
    TURNED_DOWN
}
