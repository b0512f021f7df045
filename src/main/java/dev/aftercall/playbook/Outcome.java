package dev.aftercall.playbook;

/** What became of a trigger. */
public enum Outcome {
    FIRED("fired"),
    NOT_FIRED("no"),
    /** The value or the answer is missing. */
    UNKNOWN("not known");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
