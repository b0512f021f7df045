package dev.aftercall.postmortem.comment;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.Set;

/**
 * Somebody has written a comment, or changed one so that it names more people.
 *
 * @param mentioned those it names for the first time; all of them may see the incident
 * @param answered those who wrote in the thread before, if this is a reply
 */
public record CommentWritten(
        CommentId comment,
        PostmortemId postmortem,
        SectionKind section,
        UserId author,
        Set<UserId> mentioned,
        Set<UserId> answered) {

    public CommentWritten {
        mentioned = Set.copyOf(mentioned);
        answered = Set.copyOf(answered);
    }
}
