package dev.aftercall.incident.diagnosis;

/** What someone found out about a layer, or with a check. */
public enum Verdict {
    HEALTHY("Healthy"),
    SUSPECT("Suspect"),
    FAULTY("Faulty"),
    UNKNOWN("Unknown");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
