package dev.aftercall.postmortem.action;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.action.ActionDesk.Work;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes action items and carries them to their end. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ActionService {

    static final TextLimit REASON = new TextLimit("Reason", 2_000);
    private static final TextLimit PROOF = new TextLimit("Proof", 2_000);

    private final ActionDesk desk;
    private final DraftRules rules;
    private final CurrentUser user;
    private final Clock clock;

    ActionService(ActionDesk desk, DraftRules rules, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    public ActionId propose(PostmortemId postmortem, ActionDraft draft) {
        return desk.propose(postmortem, draft);
    }

    /**
     * Stores the draft, unless someone else has changed the item since the expected version. Once the postmortem is
     * approved, only owner, due date, priority and tracker link can change.
     */
    public SaveOutcome edit(ActionId id, long expectedVersion, ActionDraft draft) {
        return change(desk.forWriters(id), expectedVersion, draft);
    }

    /** Gives the item to somebody; whoever wrote something else about it meanwhile is not overwritten. */
    public void assign(ActionId id, UserId owner) {
        var work = desk.forWriters(id);
        change(work, work.action().textVersion(), work.action().draft().withOwner(owner));
    }

    /** Sets the day (UTC) until which it is to be done. */
    public void schedule(ActionId id, LocalDate due) {
        var work = desk.forWriters(id);
        change(work, work.action().textVersion(), work.action().draft().withDue(due));
    }

    private SaveOutcome change(Work work, long expectedVersion, ActionDraft draft) {
        var before = work.action().draft();
        rules.checkChanges(work.postmortem(), before, draft);
        var versionBefore = work.action().textVersion();
        var outcome = work.action().edit(expectedVersion, draft, user.id(), clock.instant());
        if (work.action().textVersion() != versionBefore) {
            desk.edited(work, before);
        }
        return outcome;
    }

    /** Moves an item past its neighbour within its postmortem; at the edge nothing happens. */
    public void move(ActionId id, Direction direction) {
        desk.rearrange(desk.forWriters(id), direction);
    }

    /** Takes a proposal back as if it had never been made; anything decided is declined or cancelled instead. */
    public void withdraw(ActionId id) {
        desk.withdraw(desk.forWriters(id));
    }

    /** Decides that it will be done; it needs an owner and a due date. */
    public void accept(ActionId id) {
        var work = desk.forWriters(id);
        rules.requireActive(work.action().draft().owner());
        desk.move(work, action -> action.accept(clock.instant()));
        desk.assigned(work);
    }

    public void decline(ActionId id, String reason) {
        var why = REASON.require(reason);
        desk.move(desk.forWriters(id), action -> action.decline(why, clock.instant()));
    }

    /** Begins work on it; its owner may do this too. */
    public void start(ActionId id) {
        desk.move(desk.forOwner(id), Action::start);
    }

    /**
     * Ends work on it; its owner may do this too.
     *
     * @param proof what shows that it is done; may be empty only for mitigations
     */
    public void finish(ActionId id, String proof) {
        var evidence = PROOF.check(proof).strip();
        desk.move(desk.forOwner(id), action -> action.finish(evidence, clock.instant()));
    }

    public void cancel(ActionId id, String reason) {
        var why = REASON.require(reason);
        desk.move(desk.forWriters(id), action -> action.cancel(why, clock.instant()));
    }

    /** Takes it up again after it was declined, done or cancelled. */
    public void reopen(ActionId id, String reason) {
        var why = REASON.require(reason);
        desk.move(desk.forWriters(id), action -> action.reopen(why));
    }
}
