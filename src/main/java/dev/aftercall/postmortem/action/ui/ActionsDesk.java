package dev.aftercall.postmortem.action.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What the screens of action items read from. */
@Component
class ActionsDesk {

    private final ActionQueries queries;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    ActionsDesk(ActionQueries queries, People people, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    ActionQueries queries() {
        return queries;
    }

    People people() {
        return people;
    }

    CurrentUser user() {
        return user;
    }

    /** People and today, as they are now. */
    ActionContext context() {
        return new ActionContext(people.byId(), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** How many open items are the user's own. */
    long mine() {
        return queries.figures(Filters.mine(ActionFilter.ALL, true)).open();
    }
}
