package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.action.BoardColumn;
import java.util.List;

/** Action items in columns by state. */
final class ActionBoard extends Div {

    ActionBoard(List<BoardColumn> columns, ActionContext context, ActionMoves moves) {
        addClassName("board");
        columns.forEach(column -> add(new ActionLane(column, context, moves)));
    }
}
