package dev.aftercall.postmortem;

/** What an incident can cost, in the order of the impact table. */
public enum ImpactDimension {
    USERS_AFFECTED("Users affected", "Number, or share of all users", ""),
    CALLS_IMPACTED("Calls impacted", "All calls while it lasted", ""),
    FAILED_CALLS("Failed calls", "Failed or abandoned", ""),
    REVENUE("Revenue", "Estimated loss", ""),
    P90_LATENCY("P90 latency", "During the incident", "3.5 s"),
    ERROR_BUDGET("Error budget used", "Share of the period's budget", ""),
    TASK_COMPLETION("Task completion", "During the incident", "");

    private final String label;
    private final String hint;
    private final String usualBaseline;

    ImpactDimension(String label, String hint, String usualBaseline) {
        this.label = label;
        this.hint = hint;
        this.usualBaseline = usualBaseline;
    }

    public String label() {
        return label;
    }

    /** What to enter, in a few words. */
    public String hint() {
        return hint;
    }

    /** Whether the figure means something only beside its usual value. */
    public boolean hasBaseline() {
        return this == P90_LATENCY || this == TASK_COMPLETION;
    }

    /** The baseline that stands there until somebody knows better; empty if there is none. */
    public String usualBaseline() {
        return usualBaseline;
    }
}
