package dev.aftercall.postmortem.analysis;

/** The kinds of root cause, with the share of incidents that the runbook reports for each. */
public enum RootCauseCategory {
    PROMPT_CHANGE("Prompt changes without regression tests", 35),
    ASR_DEGRADATION("ASR provider degradation", 20),
    MISSING_MONITORING("Missing component monitoring", 15),
    INFRASTRUCTURE_SCALING("Infrastructure scaling", 12),
    CONFIGURATION_DRIFT("Configuration drift", 10),
    THIRD_PARTY_CHANGE("Third-party API change", 8);

    private final String label;
    private final int runbookShare;

    RootCauseCategory(String label, int runbookShare) {
        this.label = label;
        this.runbookShare = runbookShare;
    }

    public String label() {
        return label;
    }

    /** Percent of incidents in the runbook's figures. */
    public int runbookShare() {
        return runbookShare;
    }
}
