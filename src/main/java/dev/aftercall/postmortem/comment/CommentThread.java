package dev.aftercall.postmortem.comment;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies.
 *
 * @param comments the first one and its replies, oldest first; at least one
 * @param resolvedBy who resolved it; null while it is open
 * @param resolvedAt when that was; null while it is open
 * @param canResolve whether the user at hand may resolve it, or open it again
 */
public record CommentThread(
        CommentId id,
        CommentPlace place,
        List<Comment> comments,
        @Nullable UserId resolvedBy,
        @Nullable Instant resolvedAt,
        boolean canResolve) {

    public CommentThread {
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
