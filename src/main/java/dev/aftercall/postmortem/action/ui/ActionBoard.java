package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.BoardColumn;
import dev.aftercall.postmortem.ui.Children;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Action items in columns by state; cards are moved by dragging, from their menus, or with Alt and the arrow keys. */
final class ActionBoard extends Div {

    private static final String ITEM = "event.target.closest('[data-item]').dataset.item";
    private static final String RIGHT = "event.key === 'ArrowRight'";

    private final ActionMoves moves;
    private final Map<ActionState, ActionLane> lanes = new EnumMap<>(ActionState.class);
    private final Map<ActionId, ActionCard> cards = new HashMap<>();
    private ActionContext context;
    private List<BoardColumn> columns = List.of();
    private @Nullable ActionId followed;

    ActionBoard(ActionContext context, ActionMoves moves) {
        this.context = context;
        this.moves = moves;
        addClassName("board");
        getElement()
                .addEventListener("keydown", event -> {
                    var id = new ActionId(
                            UUID.fromString(event.getEventData().get(ITEM).asString()));
                    shift(id, event.getEventData().get(RIGHT).asBoolean() ? 1 : -1);
                })
                .setFilter("event.altKey && ['ArrowRight', 'ArrowLeft'].includes(event.key)"
                        + " && !!event.target.closest('[data-item]')")
                .preventDefault()
                .addEventData(ITEM)
                .addEventData(RIGHT);
    }

    /** Shows the present state; cards that have not changed stay as they are. */
    void show(List<BoardColumn> present, ActionContext now) {
        if (!now.equals(context)) {
            cards.clear();
        }
        context = now;
        columns = present;
        Children.sync(this, present.stream().map(column -> lane(column.state())).toList());
        present.forEach(column -> lane(column.state())
                .show(column, column.items().stream().map(this::card).toList()));
        cards.keySet()
                .retainAll(present.stream()
                        .flatMap(column -> column.items().stream())
                        .map(ActionItem::id)
                        .toList());
        if (followed != null && cards.containsKey(followed)) {
            cards.get(followed).focusTitle();
            followed = null;
        }
    }

    private ActionLane lane(ActionState state) {
        return lanes.computeIfAbsent(state, _ -> new ActionLane(state, moves));
    }

    private ActionCard card(ActionItem item) {
        return cards.compute(
                item.id(),
                (_, present) ->
                        present != null && present.isOf(item) ? present : ActionCard.onBoard(item, context, moves));
    }

    /** Moves a card to the next column on its side that is shown, as dragging it there does. */
    private void shift(ActionId id, int step) {
        for (var at = 0; at < columns.size(); at++) {
            for (var item : columns.get(at).items()) {
                var target = at + step;
                if (item.id().equals(id) && target >= 0 && target < columns.size()) {
                    followed = id;
                    moves.move(item, columns.get(target).state());
                    return;
                }
            }
        }
    }
}
