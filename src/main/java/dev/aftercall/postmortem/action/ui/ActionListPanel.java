package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.action.ActionBulkService;
import dev.aftercall.postmortem.action.ActionFilter;

/** Action items as a list, with what can be done with the selected ones. */
final class ActionListPanel extends Div {

    private final ActionGrid grid;

    ActionListPanel(ActionsDesk desk, ActionMoves moves, ActionBulkService bulk) {
        grid = new ActionGrid(desk.context(), desk.queries(), moves);
        var steps = new BulkSteps(bulk, desk.people()::active, grid.asMultiSelect());
        var bar = new BulkBar(steps, grid::deselectAll);
        grid.addSelectionListener(_ -> bar.show());
        addClassName("action-list");
        add(bar, grid);
    }

    void show(ActionFilter filter, ActionContext context) {
        grid.show(filter, context);
    }
}
