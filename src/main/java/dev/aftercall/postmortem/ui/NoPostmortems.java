package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.PostmortemFilter;

/** What the list of postmortems says when it has no rows. */
final class NoPostmortems {

    private NoPostmortems() {}

    static EmptyState of(PostmortemFilter filter, Runnable clear) {
        return filter.equals(PostmortemFilter.ALL)
                ? new EmptyState(
                        "square-pen",
                        "No postmortems yet",
                        "Once an incident is resolved, its postmortem starts here with what the room already knows.",
                        new Button("Open incidents", _ -> IncidentNavigation.toList()))
                : new EmptyState(
                        "search",
                        "Nothing matches",
                        "No postmortem fits all of these filters.",
                        new Button("Clear filters", _ -> clear.run()));
    }
}
