package dev.aftercall.postmortem.meeting;

/** What became of a discussion point. */
public enum PointOutcome {
    OPEN("Open"),
    ACTION("Action"),
    NO_ACTION("No action"),
    PARKED("Parked");

    private final String label;

    PointOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
