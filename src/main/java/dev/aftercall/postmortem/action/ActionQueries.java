package dev.aftercall.postmortem.action;

import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads action items of all postmortems that the current user may see. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ActionQueries {

    private static final int MOST_MINE = 100;
    private static final int TREND_WEEKS = 12;

    private final ActionSearch search;
    private final ActionRepository actions;
    private final ActionReader items;
    private final PostmortemAccess access;
    private final ActionStatistics statistics;

    ActionQueries(
            ActionSearch search,
            ActionRepository actions,
            ActionReader items,
            PostmortemAccess access,
            ActionStatistics statistics) {
        this.items = items;
        this.statistics = statistics;
        this.search = search;
        this.actions = actions;
        this.access = access;
    }

    /** A page of the list: overdue first, SEV-1 on top, then by due date. */
    @Transactional(readOnly = true)
    public List<ActionItem> list(ActionFilter filter, int offset, int limit) {
        return search.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(ActionFilter filter) {
        return search.figures(filter).total();
    }

    /** Proposed, accepted, in progress, and done within the last 30 days; states of the filter narrow the columns. */
    @Transactional(readOnly = true)
    public List<BoardColumn> board(ActionFilter filter) {
        return Stream.of(ActionState.PROPOSED, ActionState.ACCEPTED, ActionState.IN_PROGRESS, ActionState.DONE)
                .filter(state -> filter.states().isEmpty() || filter.states().contains(state))
                .map(state -> search.column(filter, state))
                .toList();
    }

    /** The items of one postmortem in its own order. */
    @Transactional(readOnly = true)
    public List<ActionItem> of(PostmortemId postmortem) {
        access.forReading(postmortem);
        return items.of(postmortem);
    }

    /** What this user has to do, most urgent first; proposals are left out. */
    @Transactional(readOnly = true)
    public List<ActionItem> mine(UserId user) {
        return search.list(
                new ActionFilter(false, user, Set.of(), Set.of(), Set.of(), null, ActionState.OPEN, null),
                0,
                MOST_MINE);
    }

    /** How much of what the filter selects is open; its states do not matter. */
    @Transactional(readOnly = true)
    public ActionFigures figures(ActionFilter filter) {
        var open = search.figures(filter.withStates(ActionState.OPEN));
        return new ActionFigures(open.total(), open.overdue(), open.oldestDays());
    }

    /** How far the items of these incidents are, with one statement for all; incidents without items are left out. */
    @Transactional(readOnly = true)
    public Map<IncidentId, ActionProgress> progress(Collection<IncidentId> incidents) {
        return incidents.isEmpty() ? Map.of() : statistics.progress(incidents);
    }

    /** How what the filter selects came and went over the last twelve weeks; its states do not matter. */
    @Transactional(readOnly = true)
    public ActionTrend trend(ActionFilter filter) {
        return statistics.trend(filter.withStates(Set.of()), TREND_WEEKS);
    }

    /**
     * One item.
     *
     * @throws ActionNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public ActionItem details(ActionId id) {
        var item = actions.findById(id).map(Action::toRecord).orElseThrow(ActionNotFoundException::new);
        try {
            access.forReading(item.postmortem());
        } catch (PostmortemNotFoundException _) {
            throw new ActionNotFoundException();
        }
        return item;
    }
}
