package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.ui.PostmortemListColumn;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How far the action items are, in the list of postmortems. */
@org.springframework.stereotype.Component
class ActionsColumn implements PostmortemListColumn {

    private final ActionQueries queries;

    ActionsColumn(ActionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String title() {
        return "Actions done";
    }

    @Override
    public Map<IncidentId, Supplier<Component>> cells(Collection<IncidentId> incidents) {
        return queries.progress(incidents).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> () -> new ProgressLine().show(entry.getValue()).inRow(entry.getValue())));
    }
}
