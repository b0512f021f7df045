package dev.aftercall.base;

/** How bad an incident is for callers, worst first. */
public enum Severity {
    SEV1("SEV-1", "critical"),
    SEV2("SEV-2", "major"),
    SEV3("SEV-3", "minor");

    private final String label;
    private final String word;

    Severity(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** The name people use, such as {@code SEV-1}. */
    public String label() {
        return label;
    }

    /** One word that says how bad it is, such as {@code critical}. */
    public String word() {
        return word;
    }
}
