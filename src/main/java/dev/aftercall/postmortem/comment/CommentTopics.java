package dev.aftercall.postmortem.comment;

import dev.aftercall.postmortem.PostmortemId;

/** What open views of comments listen to. */
public final class CommentTopics {

    private CommentTopics() {}

    /** A comment of this postmortem was written, changed, removed, resolved or opened again. */
    public static String of(PostmortemId id) {
        return "comments:" + id;
    }
}
