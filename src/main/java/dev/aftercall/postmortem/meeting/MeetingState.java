package dev.aftercall.postmortem.meeting;

/** Where a meeting stands between its invitation and its minutes. */
public enum MeetingState {
    PLANNED("Planned"),
    RUNNING("Running"),
    CLOSED("Held"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it still lies ahead or goes on; a postmortem has at most one such meeting. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
