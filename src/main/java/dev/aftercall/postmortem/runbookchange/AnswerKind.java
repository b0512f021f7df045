package dev.aftercall.postmortem.runbookchange;

/** What an answer says. */
public enum AnswerKind {
    NO_CHANGE("No change"),
    CHANGE("Change");

    private final String label;

    AnswerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
