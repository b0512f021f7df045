package dev.aftercall.postmortem.comment;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One comment of a thread.
 *
 * @param text Markdown
 * @param edits how often it was changed; what the next change has to expect
 * @param editedAt when it was changed last; null if never
 * @param mentioned those who were told of it because it names them
 */
public record Comment(
        CommentId id,
        UserId author,
        Instant createdAt,
        String text,
        int edits,
        @Nullable Instant editedAt,
        Set<UserId> mentioned) {

    public Comment {
        mentioned = Set.copyOf(mentioned);
    }
}
