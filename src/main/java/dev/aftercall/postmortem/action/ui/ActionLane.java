package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.BoardColumn;

/** One column of the board; an item dropped here moves to the column's state. */
final class ActionLane extends Section {

    private final UnorderedList cards = new UnorderedList();

    ActionLane(BoardColumn column, ActionContext context, ActionMoves moves) {
        var state = column.state();
        addClassName("lane");
        getElement().setAttribute("aria-label", state.label());
        add(header(column), cards);
        column.items().forEach(item -> cards.add(card(item, context, moves)));
        if (column.items().isEmpty()) {
            cards.add(line(empty(state)));
        } else if (column.total() > column.items().size()) {
            cards.add(line((column.total() - column.items().size()) + " more in the list"));
        }
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(ActionItem.class::isInstance)
                        .map(ActionItem.class::cast)
                        .ifPresent(item -> moves.move(item, state)));
    }

    private static Header header(BoardColumn column) {
        var total = new Span(String.valueOf(column.total()));
        total.addClassName("muted");
        var beside = new Span(beside(column));
        beside.addClassNames("end", "s");
        beside.addClassNames(column.overdue() > 0 ? new String[] {"bad", "semi"} : new String[] {"faint"});
        return new Header(new H2(column.state().label()), total, beside);
    }

    private static String beside(BoardColumn column) {
        if (column.overdue() > 0) {
            return column.overdue() + " overdue";
        }
        return switch (column.state()) {
            case PROPOSED -> "not counted yet";
            case DONE -> "last 30 days";
            case ACCEPTED, DECLINED, IN_PROGRESS, CANCELLED -> "";
        };
    }

    private static ActionCard card(ActionItem item, ActionContext context, ActionMoves moves) {
        var card = ActionCard.onBoard(item, context, moves);
        DragSource.create(card).setDragData(item);
        return card;
    }

    private static ListItem line(String text) {
        var line = new ListItem(text);
        line.addClassName("lane-empty");
        return line;
    }

    private static String empty(ActionState state) {
        return switch (state) {
            case PROPOSED -> "Nothing waits for a decision.";
            case ACCEPTED -> "Nothing is accepted and not begun.";
            case IN_PROGRESS -> "Nothing is in progress.";
            case DONE -> "Nothing was done in the last 30 days.";
            case DECLINED, CANCELLED -> "Nothing here.";
        };
    }
}
