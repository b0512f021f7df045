package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the current user may do with a postmortem that they can see. */
@Component
class Rights {

    private final CurrentUser user;

    Rights(CurrentUser user) {
        this.user = user;
    }

    /** Managers and facilitators, whatever they are named as. */
    boolean leads() {
        return user.isManager() || user.has(Role.FACILITATOR);
    }

    boolean writes(Postmortem postmortem) {
        return leads() || (user.has(Role.RESPONDER) && postmortem.team().mayWrite(user.id()));
    }

    boolean reviews(Postmortem postmortem) {
        return leads() || postmortem.team().has(Part.REVIEWER, user.id());
    }

    void requireLead() {
        require(leads());
    }

    void requireWriter(Postmortem postmortem) {
        require(writes(postmortem));
    }

    void requireReviewer(Postmortem postmortem) {
        require(reviews(postmortem));
    }

    void requireNamedReviewer(Postmortem postmortem) {
        require(postmortem.team().has(Part.REVIEWER, user.id()));
    }

    void requireSecondPerson(Postmortem postmortem) {
        if (postmortem.team().isOnlyAuthor(user.id())) {
            throw new RuleViolationException(
                    "Nobody else has written in it. Somebody other than its only author has to approve it");
        }
    }

    /** Those who wrote it may take it out of review; an approval is undone by those who lead. */
    void requireMayTakeBack(Postmortem postmortem) {
        require(mayTakeBack(postmortem));
    }

    PostmortemPermissions on(Postmortem postmortem) {
        var state = postmortem.state();
        var writes = writes(postmortem);
        var inReview = state == PostmortemState.IN_REVIEW;
        var answered = state == PostmortemState.CHANGES_REQUESTED;
        return new PostmortemPermissions(
                writes && state.isEditable(),
                writes && state.canMoveTo(PostmortemState.IN_REVIEW),
                reviews(postmortem) && (inReview || answered),
                user.isManager() && inReview && !postmortem.team().isOnlyAuthor(user.id()),
                mayTakeBack(postmortem) && state.canMoveTo(PostmortemState.DRAFT),
                leads() && state.canMoveTo(PostmortemState.PUBLISHED),
                leads() && (state == PostmortemState.PUBLISHED || state == PostmortemState.RETRACTED),
                user.isManager()
                        && postmortem.review().publishedVersion() > 0
                        && state.canMoveTo(PostmortemState.RETRACTED),
                inReview && postmortem.team().has(Part.REVIEWER, user.id()),
                notApproving(postmortem));
    }

    private String notApproving(Postmortem postmortem) {
        if (!user.isManager()) {
            return "Managers approve";
        }
        return postmortem.team().isOnlyAuthor(user.id())
                ? "Nobody but you has written in it; another manager approves"
                : "";
    }

    private boolean mayTakeBack(Postmortem postmortem) {
        return postmortem.state() == PostmortemState.APPROVED ? leads() : writes(postmortem);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Not allowed for this postmortem");
        }
    }
}
