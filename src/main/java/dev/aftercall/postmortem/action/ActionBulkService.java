package dev.aftercall.postmortem.action;

import dev.aftercall.base.DomainException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.action.BulkOutcome.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many action items at once, each in a transaction of its own: what is refused for one does not keep the others
 * from being changed.
 *
 * @see "Decision 0029"
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize(Roles.IS_TEAM)
public class ActionBulkService {

    /** The greatest number of items that can be changed at once. */
    public static final int MOST = 200;

    private final ActionService service;
    private final ActionQueries queries;

    ActionBulkService(ActionService service, ActionQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Makes the change for each item in their order and tells what became of each. */
    public BulkOutcome apply(SequencedSet<ActionId> items, BulkChange change) {
        if (items.isEmpty()) {
            throw new RuleViolationException("Select at least one action item");
        }
        if (items.size() > MOST) {
            throw new RuleViolationException("At most %d action items can be changed at once".formatted(MOST));
        }
        var done = new ArrayList<ActionId>();
        var refused = new ArrayList<Refusal>();
        for (var item : new LinkedHashSet<>(items)) {
            try {
                apply(item, change);
                done.add(item);
            } catch (DomainException refusal) {
                refused.add(refusal(item, refusal.getMessage()));
            } catch (AccessDeniedException _) {
                refused.add(refusal(item, "You are not among those who decide on it"));
            }
        }
        return new BulkOutcome(done, refused);
    }

    private void apply(ActionId item, BulkChange change) {
        switch (change) {
            case BulkChange.Accept() -> service.accept(item);
            case BulkChange.Assign(var owner) -> service.assign(item, owner);
            case BulkChange.Schedule(var due) -> service.schedule(item, due);
            case BulkChange.Start() -> service.start(item);
            case BulkChange.Decline(var reason) -> service.decline(item, reason);
            case BulkChange.Cancel(var reason) -> service.cancel(item, reason);
        }
    }

    private Refusal refusal(ActionId item, String reason) {
        try {
            return new Refusal(item, queries.details(item).title(), reason);
        } catch (ActionNotFoundException _) {
            return new Refusal(item, "", reason);
        }
    }
}
