package dev.aftercall.postmortem;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.Reading;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentId;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The door to a postmortem: every part of it asks here before it reads or writes, and tells here what it has changed.
 * Must be called inside a transaction; what waits for writing holds the postmortem until the transaction ends, so that
 * two writers never work on the same state.
 */
@Component
public class PostmortemAccess {

    private static final int AUDIT_LENGTH = 500;

    private final PostmortemRepository postmortems;
    private final IncidentAccess incidents;
    private final Rights rights;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostmortemAccess(
            PostmortemRepository postmortems,
            IncidentAccess incidents,
            Rights rights,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.rights = rights;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The postmortem, for reading.
     *
     * @throws PostmortemNotFoundException if there is none that the user may see
     */
    public PostmortemRef forReading(PostmortemId id) {
        return Reading.once("postmortem", id, () -> visible(id).ref());
    }

    /**
     * The postmortem, for changing its content.
     *
     * @throws PostmortemNotFoundException if there is none that the user may see
     * @throws AccessDeniedException if the user is not among those who write it
     * @throws FrozenPostmortemException if it is approved, published or retracted
     */
    public PostmortemRef forWriting(PostmortemId id) {
        return editable(id).ref();
    }

    /**
     * The postmortem, for what goes on whatever its state.
     *
     * @throws PostmortemNotFoundException if there is none that the user may see
     */
    public PostmortemRef forWork(PostmortemId id) {
        return locked(id).ref();
    }

    /** Whether the user is among those who write it, whatever its state. */
    public boolean isWriter(PostmortemId id) {
        return rights.writes(visible(id));
    }

    /** The incidents whose postmortems do not exist for this user. */
    public Set<IncidentId> hidden() {
        return incidents.hiddenFor(user);
    }

    /** Somebody has changed the content of a section; must have been let in for writing. */
    public void written(
            PostmortemRef ref, SectionKind section, String action, @Nullable String before, @Nullable String after) {
        find(ref.id()).written(section, user.id(), clock.instant());
        events.publishEvent(new SectionWritten(ref.id(), section));
        note(ref, action, before, after);
    }

    /** Something about the postmortem has changed that is not its content. */
    public void note(PostmortemRef ref, String action, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent(
                action, ref.key().value(), shortened(before), shortened(after), incidents.isPrivate(ref.incident())));
        touch(ref);
    }

    /** Tells open views only. */
    void touch(PostmortemRef ref) {
        events.publishEvent(new TopicTouched(PostmortemTopics.of(ref.id())));
    }

    void touchList() {
        events.publishEvent(new TopicTouched(PostmortemTopics.ALL));
    }

    Postmortem visible(PostmortemId id) {
        return requireVisible(find(id));
    }

    Postmortem locked(PostmortemId id) {
        return requireVisible(postmortems.lock(id).orElseThrow(PostmortemNotFoundException::new));
    }

    Postmortem editable(PostmortemId id) {
        var postmortem = locked(id);
        rights.requireWriter(postmortem);
        postmortem.requireEditable();
        return postmortem;
    }

    private Postmortem find(PostmortemId id) {
        return postmortems.findById(id).orElseThrow(PostmortemNotFoundException::new);
    }

    private Postmortem requireVisible(Postmortem postmortem) {
        if (!incidents.canSee(postmortem.incident())) {
            throw new PostmortemNotFoundException();
        }
        return postmortem;
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null || text.length() <= AUDIT_LENGTH) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(AUDIT_LENGTH - 1)) ? AUDIT_LENGTH - 1 : AUDIT_LENGTH;
        return text.substring(0, end) + "…";
    }
}
