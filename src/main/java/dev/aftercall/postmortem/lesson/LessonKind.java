package dev.aftercall.postmortem.lesson;

/** What a lesson tells. */
public enum LessonKind {
    WENT_WELL("What went well"),
    COULD_IMPROVE("What could improve"),
    LUCKY("Where we were lucky");

    private final String label;

    LessonKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
