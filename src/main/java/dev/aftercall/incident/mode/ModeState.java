package dev.aftercall.incident.mode;

/** How sure people are that an incident is of a failure mode. */
public enum ModeState {
    SUSPECTED("Suspected"),
    CONFIRMED("Confirmed");

    private final String label;

    ModeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
