package dev.aftercall.incident.clock;

/** How a response clock stands. */
public enum ClockState {
    RUNNING("Running"),
    /** Four fifths of the time are gone, or the promise is broken but not yet the limit. */
    AT_RISK("At risk"),
    MET("Met"),
    /** The limit passed; it may still be running or have been stopped too late. */
    BREACHED("Breached"),
    CANCELLED("Cancelled");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
