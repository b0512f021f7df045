package dev.aftercall.importing.reading;

/** The parts of a postmortem that the reader knows. */
public enum SectionName {
    SUMMARY("Summary"),
    IMPACT("Impact"),
    TIMELINE("Timeline"),
    ROOT_CAUSE("Root cause"),
    DETECTION("Detection"),
    RESPONSE("Response"),
    RESOLUTION("Resolution"),
    BACKGROUND("Background"),
    ACTIONS("Action items"),
    WENT_WELL("What went well"),
    COULD_IMPROVE("What could improve"),
    LUCKY("Where we were lucky"),
    LESSONS("Lessons learned"),
    REGRESSION("Regression cases"),
    RUNBOOK("Runbook changes"),
    PARTICIPANTS("Participants"),
    SUPPORT("Supporting information"),
    OTHER("");

    private final String label;

    SectionName(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isLesson() {
        return this == WENT_WELL || this == COULD_IMPROVE || this == LUCKY;
    }
}
