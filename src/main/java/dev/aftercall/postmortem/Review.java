package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.UserId;
import java.time.Clock;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Guards and carries out the moves from state to state. */
@Component
class Review {

    private static final TextLimit NOTE = new TextLimit("Note", 2_000);
    private static final TextLimit REASON = new TextLimit("Reason", 2_000);

    private final PostmortemAccess access;
    private final Rights rights;
    private final ReadinessReader readiness;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Review(
            PostmortemAccess access,
            Rights rights,
            ReadinessReader readiness,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rights = rights;
        this.readiness = readiness;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    void ask(PostmortemId id, Set<UserId> reviewers) {
        var postmortem = access.locked(id);
        rights.requireWriter(postmortem);
        requireMove(postmortem, PostmortemState.IN_REVIEW);
        requireActive(reviewers);
        Readiness.require(readiness.read(id).missingForReview());
        postmortem.team().review(reviewers);
        carryOut(postmortem, (path, by) -> path.move(PostmortemState.IN_REVIEW, by, clock.instant(), ""));
        events.publishEvent(new ReviewAsked(
                id, postmortem.review().round(), postmortem.team().with(Part.REVIEWER), user.id()));
    }

    /** The first reviewer who wants changes sends it back; what others add reaches its authors as well. */
    void requestChanges(PostmortemId id, String note) {
        var postmortem = access.locked(id);
        rights.requireReviewer(postmortem);
        var what = NOTE.require(note);
        if (postmortem.state() == PostmortemState.CHANGES_REQUESTED) {
            access.note(postmortem.ref(), "postmortem.review", null, what);
        } else {
            carryOut(postmortem, (path, by) -> path.move(PostmortemState.CHANGES_REQUESTED, by, clock.instant(), what));
        }
        answered(postmortem, false, what);
    }

    /** A reviewer's own word; the approval of the whole is another step. */
    void agree(PostmortemId id, String note) {
        var postmortem = access.locked(id);
        rights.requireNamedReviewer(postmortem);
        if (postmortem.state() != PostmortemState.IN_REVIEW) {
            throw new RuleViolationException("The postmortem is not in review");
        }
        var what = NOTE.check(note).strip();
        access.note(postmortem.ref(), "postmortem.review", null, what.isEmpty() ? "Looks good" : "Looks good: " + what);
        answered(postmortem, true, what);
    }

    void approve(PostmortemId id) {
        var postmortem = access.locked(id);
        requireMove(postmortem, PostmortemState.APPROVED);
        rights.requireSecondPerson(postmortem);
        Readiness.require(readiness.read(id).missingForApproval());
        carryOut(postmortem, (path, by) -> path.move(PostmortemState.APPROVED, by, clock.instant(), ""));
        answered(postmortem, true, "");
    }

    void takeBack(PostmortemId id) {
        var postmortem = access.locked(id);
        rights.requireMayTakeBack(postmortem);
        requireMove(postmortem, PostmortemState.DRAFT);
        carryOut(postmortem, (path, by) -> path.reopen(by, clock.instant()));
    }

    void amend(PostmortemId id) {
        var postmortem = access.locked(id);
        rights.requireLead();
        if (postmortem.state() != PostmortemState.PUBLISHED && postmortem.state() != PostmortemState.RETRACTED) {
            throw IllegalPostmortemMoveException.of(postmortem.state(), PostmortemState.AMENDED);
        }
        carryOut(postmortem, (path, by) -> path.reopen(by, clock.instant()));
    }

    void publish(PostmortemId id, int version) {
        var postmortem = access.locked(id);
        rights.requireLead();
        requireMove(postmortem, PostmortemState.PUBLISHED);
        readiness.read(id).requireForPublication();
        carryOut(postmortem, (path, by) -> path.publish(version, by, clock.instant()));
    }

    void retract(PostmortemId id, String reason) {
        var postmortem = access.locked(id);
        var why = REASON.require(reason);
        carryOut(postmortem, (path, by) -> path.retract(by, clock.instant(), why));
    }

    private void carryOut(Postmortem postmortem, BiConsumer<ReviewPath, UserId> move) {
        var from = postmortem.state();
        move.accept(postmortem.review(), user.id());
        postmortem.touched(user.id(), clock.instant());
        var to = postmortem.state();
        access.note(postmortem.ref(), "postmortem.state", from.label(), to.label());
        access.touchList();
        events.publishEvent(new PostmortemStateChanged(postmortem.id(), from, to));
    }

    private void answered(Postmortem postmortem, boolean approves, String note) {
        events.publishEvent(new ReviewAnswered(
                postmortem.id(),
                postmortem.review().round(),
                user.id(),
                approves,
                note,
                postmortem.team().with(Part.AUTHOR)));
    }

    private void requireActive(Set<UserId> reviewers) {
        if (reviewers.isEmpty()) {
            throw new RuleViolationException("Name at least one reviewer");
        }
        var known = people.byId();
        for (var reviewer : reviewers) {
            var person = known.get(reviewer);
            if (person == null || !person.active()) {
                throw new RuleViolationException("A reviewer needs an active account");
            }
        }
    }

    private static void requireMove(Postmortem postmortem, PostmortemState to) {
        if (!postmortem.state().canMoveTo(to)) {
            throw IllegalPostmortemMoveException.of(postmortem.state(), to);
        }
    }
}
