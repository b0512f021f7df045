package dev.aftercall.postmortem.action;

/** How soon an action item is meant to be done. */
public enum Horizon {
    IMMEDIATE("Immediate", "this sprint"),
    SHORT("Short", "within 30 days"),
    LONG("Long", "this quarter");

    private final String label;
    private final String span;

    Horizon(String label, String span) {
        this.label = label;
        this.span = span;
    }

    public String label() {
        return label;
    }

    /** What the label stands for, such as {@code within 30 days}. */
    public String span() {
        return span;
    }
}
