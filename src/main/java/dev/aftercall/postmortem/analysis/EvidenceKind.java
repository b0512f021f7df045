package dev.aftercall.postmortem.analysis;

/** What of an incident can be pinned to a why. */
public enum EvidenceKind {
    ENTRY("Timeline"),
    MEASUREMENT("Measured");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
