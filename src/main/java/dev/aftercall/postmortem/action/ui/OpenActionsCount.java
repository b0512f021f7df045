package dev.aftercall.postmortem.action.ui;

import dev.aftercall.base.ui.NavCount;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.ui.Viewers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many action items are accepted and not done. */
@Component
class OpenActionsCount implements NavCount {

    private final ActionQueries queries;
    private final CurrentUser user;

    OpenActionsCount(ActionQueries queries, CurrentUser user) {
        this.queries = queries;
        this.user = user;
    }

    @Override
    public String path() {
        return ActionsView.PATH;
    }

    @Override
    public String topic() {
        return PostmortemTopics.ACTIONS;
    }

    @Override
    public Optional<Count> count() {
        return Viewers.mayRead(user)
                ? Optional.of(new Count(queries.figures(ActionFilter.ALL).open(), false))
                : Optional.empty();
    }
}
