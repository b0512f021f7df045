package dev.aftercall.report;

/** A part that a version can leave out. */
public enum ReportPart {
    IMPACT("Impact"),
    TIMELINE("Timeline"),
    ROOT_CAUSE("Root cause"),
    ACTIONS("Action items"),
    LESSONS("Lessons"),
    REGRESSION("Regression cases"),
    RUNBOOK("Runbook changes"),
    NAMES("Names of people");

    private final String label;

    ReportPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
