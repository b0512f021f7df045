package dev.aftercall.postmortem;

/** The free texts of a postmortem. */
public enum FieldKey {
    TITLE(SectionKind.OVERVIEW, "Title", 200),
    SUMMARY(SectionKind.OVERVIEW, "Summary", 100_000),
    PARTICIPANTS_NOTE(SectionKind.OVERVIEW, "Note on participants", 2_000),
    IMPACT_NOTES(SectionKind.IMPACT, "Notes on impact", 100_000),
    TIMELINE_NOTES(SectionKind.TIMELINE, "Notes on the timeline", 100_000),
    PROBLEM(SectionKind.ROOT_CAUSE, "Problem", 2_000),
    ROOT_CAUSE_NOTES(SectionKind.ROOT_CAUSE, "Notes on the root cause", 100_000),
    CONCLUSION(SectionKind.LESSONS, "Conclusion", 100_000);

    private final SectionKind section;
    private final String label;
    private final int maxLength;

    FieldKey(SectionKind section, String label, int maxLength) {
        this.section = section;
        this.label = label;
        this.maxLength = maxLength;
    }

    public SectionKind section() {
        return section;
    }

    public String label() {
        return label;
    }

    public int maxLength() {
        return maxLength;
    }

    /** Whether names and blame in it are pointed out; who took part is to be named. */
    public boolean isJudged() {
        return this != PARTICIPANTS_NOTE;
    }

    TextLimit limit() {
        return new TextLimit(label, maxLength);
    }
}
