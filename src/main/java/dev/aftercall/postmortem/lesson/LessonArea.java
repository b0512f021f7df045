package dev.aftercall.postmortem.lesson;

/** Which part of incident work a lesson is about. */
public enum LessonArea {
    DETECTION("Detection"),
    RESPONSE("Response"),
    PREVENTION("Prevention"),
    COMMUNICATION("Communication");

    private final String label;

    LessonArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
