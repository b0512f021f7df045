package dev.aftercall.incident;

/** Turning points of an incident that a timeline should show. */
public enum Milestone {
    FIRST_ANOMALY("First anomalous metric"),
    ALERT("Alert"),
    ACKNOWLEDGED("Acknowledged"),
    CLASSIFIED("Classified"),
    ROOT_CAUSE_IDENTIFIED("Root cause identified"),
    MITIGATION("Mitigation"),
    METRICS_RECOVERED("Metrics back to baseline"),
    RESOLVED("Resolved");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
