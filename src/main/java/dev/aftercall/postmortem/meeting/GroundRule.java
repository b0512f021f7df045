package dev.aftercall.postmortem.meeting;

/** What keeps a meeting useful, after the ground rules of the runbook ("Postmortem meeting"). */
public enum GroundRule {
    SYSTEMS("Systems, not people", "Ask what let it happen, never who did it."),
    EVIDENCE("Evidence, not memory", "Point to a metric, a log or a trace before drawing a conclusion."),
    FORWARD("Every point ends as an action or a reasoned no", "What leads to neither was only talked about.");

    private final String label;
    private final String meaning;

    GroundRule(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
