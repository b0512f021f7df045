package dev.aftercall.incident;

/** Which entries of a timeline to show. */
public enum TimelineFilter {
    ALL("All"),
    MILESTONES("Milestones"),
    NOTES("Notes"),
    CHANGES("Changes"),
    PINNED("Pinned");

    private final String label;

    TimelineFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
