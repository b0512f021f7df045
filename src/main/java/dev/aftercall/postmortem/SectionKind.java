package dev.aftercall.postmortem;

/** The sections of a postmortem, in their order. */
public enum SectionKind {
    OVERVIEW(
            1,
            "Overview",
            "One paragraph a stranger understands: what happened, who was affected, how it ended. Causes come later."),
    IMPACT(
            2,
            "Impact",
            "Put a number on what callers lost, with where it comes from. An honest estimate beats an empty row;"
                    + " leave unknown what nobody knows."),
    TIMELINE(
            3,
            "Timeline",
            "Choose the entries that explain how the incident unfolded, from the first anomaly to recovery, in UTC."
                    + " A silent quarter of an hour deserves an explanation."),
    ROOT_CAUSE(
            4,
            "Root cause",
            "Ask why until a process let it through. Several answers make several branches; look at transcription"
                    + " quality before blaming the model."),
    ACTIONS(
            5,
            "Action items",
            "What will change, by whom and until when. Mitigation, prevention and detection each close another door."),
    LESSONS(
            6,
            "Lessons",
            "Three to five lessons over detection, response, prevention and communication. Say what went well, and"
                    + " where we were lucky."),
    REGRESSION(
            7,
            "Regression cases",
            "Turn the conversation that failed into a test: it must fail without the fix, pass with it, and then run"
                    + " with every deployment."),
    RUNBOOK_CHANGES(
            8,
            "Runbook changes",
            "Five parts of the playbook that this incident may have proved wrong. Each gets a change, or the word that it"
                    + " needs none.");

    private final int order;
    private final String label;
    private final String guidance;

    SectionKind(int order, String label, String guidance) {
        this.order = order;
        this.label = label;
        this.guidance = guidance;
    }

    /** The section's number, from 1. */
    public int order() {
        return order;
    }

    public String label() {
        return label;
    }

    /** A hint for the writer, shown beside the section. */
    public String guidance() {
        return guidance;
    }
}
