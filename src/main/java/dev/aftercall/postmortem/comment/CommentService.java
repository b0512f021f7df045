package dev.aftercall.postmortem.comment;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentAudience;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TextLimit;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what people say about a postmortem. Whoever may see it may comment until it is published; afterwards
 * the comments can be read.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class CommentService {

    private static final TextLimit TEXT = new TextLimit("Comment", 5_000);

    private final CommentRepository comments;
    private final CommentDesk desk;
    private final Places places;
    private final IncidentAudience audience;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    CommentService(
            CommentRepository comments,
            CommentDesk desk,
            Places places,
            IncidentAudience audience,
            PostmortemAccess access,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.desk = desk;
        this.places = places;
        this.audience = audience;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Begins a thread.
     *
     * @param anchor what within the section it is about; null, or unknown, for the section as a whole
     */
    public CommentId add(PostmortemId postmortem, SectionKind section, @Nullable String anchor, String text) {
        var words = TEXT.require(text);
        var ref = desk.forCommenting(postmortem);
        desk.requireRoom(postmortem);
        var place = places.find(postmortem, section, anchor);
        var comment = comments.save(new CommentRow(postmortem, place, words, user.id(), clock.instant()));
        desk.written(ref, "add", comment, List.of());
        return comment.id();
    }

    /** Answers in a thread; one that was resolved is open again. */
    public CommentId reply(CommentId thread, String text) {
        var words = TEXT.require(text);
        var ref = desk.forCommenting(thread);
        var first = desk.first(thread);
        desk.requireRoom(ref.id());
        var before = comments.findThread(first.id());
        first.reopen();
        var reply = comments.save(new CommentRow(first, words, user.id(), clock.instant()));
        desk.written(ref, "reply", reply, before);
        return reply.id();
    }

    /** Changes one's own comment, as long as its thread is open. */
    public void edit(CommentId id, int expectedEdits, String text) {
        var words = TEXT.require(text);
        var ref = desk.forCommenting(id);
        var comment = desk.own(id);
        comment.edit(expectedEdits, words, clock.instant());
        desk.written(ref, "edit", comment, List.of());
    }

    /** Takes one's own comment back: a reply, or a first comment that nobody has answered. */
    public void remove(CommentId id) {
        var ref = desk.forCommenting(id);
        var comment = desk.own(id);
        if (comment.isFirst() && comments.findThread(id).size() > 1) {
            throw new RuleViolationException("Somebody has answered this comment; resolve it instead");
        }
        comments.delete(comment);
        desk.note(ref, "remove", comment.text(), null);
    }

    /** Closes a thread; for whoever began it and for those who write the postmortem. */
    public void resolve(CommentId thread) {
        var ref = desk.forCommenting(thread);
        var first = desk.forResolving(thread, ref);
        if (!first.isResolved()) {
            first.resolve(user.id(), clock.instant());
            desk.note(ref, "resolve", null, first.text());
        }
    }

    /** Opens a thread again. */
    public void reopen(CommentId thread) {
        var ref = desk.forCommenting(thread);
        var first = desk.forResolving(thread, ref);
        if (first.isResolved()) {
            first.reopen();
            desk.note(ref, "reopen", null, first.text());
        }
    }

    /** Everything that was said about a postmortem. */
    @Transactional(readOnly = true)
    public Discussion of(PostmortemId postmortem) {
        var ref = access.forReading(postmortem);
        var writes = access.isWriter(postmortem);
        Map<CommentId, List<CommentRow>> threads = comments.findAll(postmortem).stream()
                .collect(Collectors.groupingBy(CommentRow::thread, LinkedHashMap::new, Collectors.toList()));
        return new Discussion(
                threads.values().stream().map(rows -> thread(rows, writes)).toList(), CommentDesk.isOpen(ref));
    }

    /**
     * What a comment says.
     *
     * @throws CommentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public String text(CommentId id) {
        var postmortem = comments.findPostmortem(id).orElseThrow(CommentNotFoundException::new);
        try {
            access.forReading(postmortem);
        } catch (PostmortemNotFoundException _) {
            throw new CommentNotFoundException();
        }
        return comments.findById(id).map(CommentRow::text).orElseThrow(CommentNotFoundException::new);
    }

    /** What within a section the anchor means. */
    @Transactional(readOnly = true)
    public CommentPlace place(PostmortemId postmortem, SectionKind section, @Nullable String anchor) {
        access.forReading(postmortem);
        return places.find(postmortem, section, anchor);
    }

    /** Whom a comment can name: everyone with an active account who may see the incident. */
    @Transactional(readOnly = true)
    public List<Person> mentionable(PostmortemId postmortem) {
        return audience.of(access.forReading(postmortem).incident());
    }

    private CommentThread thread(List<CommentRow> rows, boolean writes) {
        var first = rows.getFirst();
        return new CommentThread(
                first.thread(),
                first.place(),
                rows.stream().map(CommentRow::toRecord).toList(),
                first.resolvedBy(),
                first.resolvedAt(),
                writes || first.author().equals(user.id()));
    }
}
