package dev.aftercall.incident;

/** The times of an incident that are not states, in the order in which they must lie. */
public enum IncidentTime {
    IMPACT_STARTED("Impact started"),
    DETECTED("Detected"),
    DECLARED("Declared"),
    ACKNOWLEDGED("Acknowledged"),
    MITIGATED("Mitigated"),
    RESOLVED("Resolved");

    private final String label;

    IncidentTime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
