package dev.aftercall.incident;

/** Why somebody is told something. */
public enum NoticeKind {
    MENTION("Mention"),
    ANSWER("Answer"),
    REVIEW("Review"),
    PUBLICATION("Publication"),
    ACTION("Action item"),
    MEETING("Meeting");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
