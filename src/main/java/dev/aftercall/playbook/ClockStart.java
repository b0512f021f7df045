package dev.aftercall.playbook;

/** What sets a response clock going. */
public enum ClockStart {
    DECLARED("declared"),
    RESOLVED("resolved"),
    /** The declaration, and each update from then on. */
    UPDATE("last update");

    private final String words;

    ClockStart(String words) {
        this.words = words;
    }

    /** Completes "counted from …". */
    public String words() {
        return words;
    }
}
