package dev.aftercall.incident;

/** How exactly the time of a note is known. */
public enum Precision {
    EXACT("Exact"),
    MINUTE("To the minute"),
    APPROXIMATE("Approximate");

    private final String label;

    Precision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
