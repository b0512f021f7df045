package dev.aftercall.postmortem.comment;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentAudience;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.PostmortemState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands out comments to those who may work on them, and tells what became of them. */
@Component
class CommentDesk {

    private static final int MOST = 1_000;

    private final CommentRepository comments;
    private final IncidentAudience audience;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    CommentDesk(
            CommentRepository comments,
            IncidentAudience audience,
            PostmortemAccess access,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.audience = audience;
        this.access = access;
        this.user = user;
        this.events = events;
    }

    /** Whether comments are taken. */
    static boolean isOpen(PostmortemRef postmortem) {
        return postmortem.state() != PostmortemState.PUBLISHED && postmortem.state() != PostmortemState.RETRACTED;
    }

    /** The postmortem, held until the transaction ends. */
    PostmortemRef forCommenting(PostmortemId postmortem) {
        var ref = access.forWork(postmortem);
        if (!isOpen(ref)) {
            throw new RuleViolationException("Once it is published, the comments of a postmortem can only be read");
        }
        return ref;
    }

    /** The postmortem that the comment belongs to, held until the transaction ends. */
    PostmortemRef forCommenting(CommentId comment) {
        var postmortem = comments.findPostmortem(comment).orElseThrow(CommentNotFoundException::new);
        try {
            return forCommenting(postmortem);
        } catch (PostmortemNotFoundException _) {
            throw new CommentNotFoundException();
        }
    }

    void requireRoom(PostmortemId postmortem) {
        if (comments.countByPostmortem(postmortem) >= MOST) {
            throw new RuleViolationException("A postmortem has at most %,d comments".formatted(MOST));
        }
    }

    /** The first comment of the thread that this one belongs to. */
    CommentRow first(CommentId comment) {
        return get(get(comment).thread());
    }

    /** A comment of the user's own, in an open thread. */
    CommentRow own(CommentId id) {
        var comment = get(id);
        require(comment.author().equals(user.id()));
        if (get(comment.thread()).isResolved()) {
            throw new RuleViolationException("The thread is resolved; open it again first");
        }
        return comment;
    }

    CommentRow forResolving(CommentId thread, PostmortemRef postmortem) {
        var first = first(thread);
        require(first.author().equals(user.id()) || access.isWriter(postmortem.id()));
        return first;
    }

    /** Somebody has written a comment: those it names and those who wrote in the thread before may want to know. */
    void written(PostmortemRef ref, String verb, CommentRow comment, List<CommentRow> before) {
        var named = comment.mention(Mentions.in(comment.text(), audience.of(ref.incident())));
        note(ref, verb, null, comment.text());
        var answered = before.stream().map(CommentRow::author).collect(Collectors.toSet());
        events.publishEvent(new CommentWritten(
                comment.id(),
                ref.id(),
                comment.place().section(),
                user.id(),
                others(named),
                others(answered.stream().filter(each -> !named.contains(each)).collect(Collectors.toSet()))));
    }

    void note(PostmortemRef ref, String verb, @Nullable String before, @Nullable String after) {
        access.note(ref, "postmortem.comment." + verb, before, after);
        events.publishEvent(new TopicTouched(CommentTopics.of(ref.id())));
    }

    private Set<UserId> others(Set<UserId> people) {
        return people.stream().filter(each -> !each.equals(user.id())).collect(Collectors.toSet());
    }

    private CommentRow get(CommentId id) {
        return comments.findById(id).orElseThrow(CommentNotFoundException::new);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Not allowed for this comment");
        }
    }
}
