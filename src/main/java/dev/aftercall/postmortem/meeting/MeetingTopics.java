package dev.aftercall.postmortem.meeting;

/** What open views listen to, beside the topic of the postmortem that a meeting is about. */
public final class MeetingTopics {

    /** Some meeting was planned, moved, begun or ended. */
    public static final String ALL = "meetings";

    private MeetingTopics() {}
}
