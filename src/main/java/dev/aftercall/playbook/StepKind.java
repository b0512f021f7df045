package dev.aftercall.playbook;

/** What a step of a checklist asks for. */
public enum StepKind {
    /** Something to do: done or skipped. */
    TASK("Task"),
    /** Something to look at: healthy, suspect, faulty or unknown. */
    CHECK("Check"),
    /** Something to decide: yes or no, and what was done. */
    DECISION("Decision");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
