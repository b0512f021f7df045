package dev.aftercall.incident;

/** What a recorded change was about. */
public enum ActivityKind {
    DECLARED("Declared"),
    ACKNOWLEDGED("Acknowledged"),
    STATUS("Status"),
    SEVERITY("Severity"),
    ROLE("Role"),
    TIME("Time"),
    FACTS("Facts"),
    VISIBILITY("Visibility"),
    DRILL("Drill"),
    CLOCK("Clock"),
    BREACH("Breach"),
    CHECKLIST("Checklist"),
    DIAGNOSIS("Diagnosis"),
    MEETING("Meeting");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
