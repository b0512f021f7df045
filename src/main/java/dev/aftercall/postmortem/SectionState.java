package dev.aftercall.postmortem;

/** How far the writing of a section is. */
public enum SectionState {
    EMPTY("Empty"),
    DRAFT("Draft"),
    DONE("Done");

    private final String label;

    SectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
