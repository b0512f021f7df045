package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.postmortem.ui.PostmortemNavigation;

/** What the board says before the first action item. */
final class NoActions extends Div {

    NoActions() {
        add(new EmptyState(
                "list-checks",
                "No action items yet",
                "Postmortems propose what will change. Accepted items stay here until they are done.",
                new Button("Open postmortems", _ -> PostmortemNavigation.toList())));
    }
}
