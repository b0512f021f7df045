package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
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
import dev.aftercall.postmortem.ui.Children;
import java.util.ArrayList;
import java.util.List;

/** One column of the board; an item dropped here moves to the column's state. */
final class ActionLane extends Section {

    private final ActionState state;
    private final UnorderedList list = new UnorderedList();
    private final Span total = new Span();
    private final Span beside = new Span();
    private final ListItem note = new ListItem();

    ActionLane(ActionState state, ActionMoves moves) {
        this.state = state;
        addClassName("lane");
        getElement().setAttribute("aria-label", state.label());
        total.addClassName("muted");
        note.addClassName("lane-empty");
        add(new Header(new H2(state.label()), total, beside), list);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(ActionItem.class::isInstance)
                        .map(ActionItem.class::cast)
                        .ifPresent(item -> moves.move(item, state)));
    }

    void show(BoardColumn column, List<ActionCard> cards) {
        total.setText(String.valueOf(column.total()));
        beside.setText(beside(column));
        beside.setClassName(column.overdue() > 0 ? "end s bad semi" : "end s faint");
        var wanted = new ArrayList<Component>(cards);
        if (cards.isEmpty()) {
            note.setText(empty(state));
            wanted.add(note);
        } else if (column.total() > cards.size()) {
            note.setText((column.total() - cards.size()) + " more in the list");
            wanted.add(note);
        }
        Children.sync(list, wanted);
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
