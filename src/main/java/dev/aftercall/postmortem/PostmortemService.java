package dev.aftercall.postmortem;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentKey;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens postmortems, takes down what people write in them, and moves them through review to publication. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class PostmortemService {

    private final Opening opening;
    private final FieldWriter fields;
    private final Involving involving;
    private final Review review;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    PostmortemService(
            Opening opening,
            FieldWriter fields,
            Involving involving,
            Review review,
            PostmortemAccess access,
            CurrentUser user,
            Clock clock) {
        this.opening = opening;
        this.fields = fields;
        this.involving = involving;
        this.review = review;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens the postmortem of a resolved incident, prefilled; for managers, facilitators and the incident's commander.
     * An existing one is returned as it is.
     */
    public PostmortemId open(IncidentKey incident) {
        return opening.open(incident);
    }

    /**
     * Stores a text, unless someone else has changed it since the expected version. Saving the same text again succeeds
     * whatever the version.
     */
    public SaveOutcome saveField(PostmortemId id, FieldKey field, long expectedVersion, String text) {
        var clean = field.limit().check(text);
        var postmortem = access.editable(id);
        var outcome = fields.save(postmortem, field, expectedVersion, clean, user.id());
        if (field == FieldKey.TITLE && outcome instanceof SaveOutcome.Saved) {
            postmortem.retitle(clean);
            access.touchList();
        }
        return outcome;
    }

    public void markSection(PostmortemId id, SectionKind section, SectionState state) {
        var postmortem = access.editable(id);
        var before = postmortem.section(section).state();
        if (before != state) {
            postmortem.mark(section, state, user.id(), clock.instant());
            access.note(
                    postmortem.ref(),
                    "postmortem.section",
                    section.label() + ": " + before.label(),
                    section.label() + ": " + state.label());
            access.touchList();
        }
    }

    /** Names somebody who writes it; they may change it from then on. */
    public void addAuthor(PostmortemId id, UserId author) {
        involving.add(id, Part.AUTHOR, author);
    }

    /** Takes somebody off the authors; refused for those who have written something. */
    public void removeAuthor(PostmortemId id, UserId author) {
        involving.remove(id, Part.AUTHOR, author);
    }

    /**
     * Asks these people for a review.
     *
     * @throws NotReadyException with what is missing
     */
    public void askForReview(PostmortemId id, Set<UserId> reviewers) {
        review.ask(id, reviewers);
    }

    /** Says as one of the reviewers that it is fine, with a note or an empty one; approving it is another step. */
    public void agree(PostmortemId id, String note) {
        review.agree(id, note);
    }

    /**
     * Sends it back to its authors with a note, or adds a note to those that already did; for managers, facilitators and
     * the reviewers.
     */
    public void requestChanges(PostmortemId id, String note) {
        review.requestChanges(id, note);
    }

    /**
     * Approves it; for managers who have not written it alone.
     *
     * @throws NotReadyException with what is missing
     */
    @PreAuthorize(Roles.IS_MANAGER)
    public void approve(PostmortemId id) {
        review.approve(id);
    }

    /** Opens it for writing again; an approval is lost. */
    public void backToDraft(PostmortemId id) {
        review.takeBack(id);
    }

    /** Starts the next version of a published or retracted postmortem; for managers and facilitators. */
    public void amend(PostmortemId id) {
        review.amend(id);
    }

    /**
     * Records that a version was published; for managers and facilitators, once it is approved.
     *
     * @param version the number after the latest published one, from 1
     * @throws NotReadyException with what is missing
     */
    public void markPublished(PostmortemId id, int version) {
        review.publish(id, version);
    }

    /** Records that the published report was retracted, and why. */
    @PreAuthorize(Roles.IS_MANAGER)
    public void markRetracted(PostmortemId id, String reason) {
        review.retract(id, reason);
    }
}
