package dev.aftercall.postmortem;

/** What open views listen to. */
public final class PostmortemTopics {

    /** The list of postmortems has changed. */
    public static final String ALL = "postmortems";

    /** Some action item has changed. */
    public static final String ACTIONS = "actions";

    private PostmortemTopics() {}

    /** Something in this postmortem has changed. */
    public static String of(PostmortemId id) {
        return "postmortem:" + id;
    }
}
