package dev.aftercall.postmortem.analysis;

/** What the answer to a why is. */
public enum WhyMark {
    UNMARKED("Not marked", "Say what this answer is."),
    SYMPTOM("Symptom", "What callers or people noticed."),
    COMPONENT_FAULT("Component fault", "Something in the pipeline that did not do its work."),
    PROCESS_GAP("Process gap", "What let it through; the place where a change prevents the next one.");

    private final String label;
    private final String explanation;

    WhyMark(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
