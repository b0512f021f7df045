package dev.aftercall.postmortem.action;

/** What an action item is good for next time. */
public enum ActionKind {
    MITIGATION("Mitigation", false),
    PREVENTION("Prevention", true),
    DETECTION("Detection", true);

    private final String label;
    private final boolean provable;

    ActionKind(String label, boolean provable) {
        this.label = label;
        this.provable = provable;
    }

    public String label() {
        return label;
    }

    /** Whether being done has to be shown, by a test run, an alert or a change. */
    public boolean needsProof() {
        return provable;
    }
}
