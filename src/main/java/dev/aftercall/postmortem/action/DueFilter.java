package dev.aftercall.postmortem.action;

/** Stretches of time in which an action item can be due, seen from today (UTC). */
public enum DueFilter {
    OVERDUE("Overdue"),
    TODAY("Today"),
    /** Today and the six days after it. */
    THIS_WEEK("Next 7 days"),
    /** Today and the 29 days after it. */
    THIS_MONTH("Next 30 days"),
    NO_DATE("No due date");

    private final String label;

    DueFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
