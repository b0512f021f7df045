package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.ui.Viewers;
import java.util.Optional;

/** The user's own open action items, most urgent first. */
@org.springframework.stereotype.Component
class MyActionsPanel implements HomePanel {

    private static final int SHOWN = 5;

    private final ActionsDesk desk;
    private final ActionMoves moves;
    private final LiveRevisions live;

    MyActionsPanel(ActionsDesk desk, ActionMoves moves, LiveRevisions live) {
        this.desk = desk;
        this.moves = moves;
        this.live = live;
    }

    @Override
    public String title() {
        return "Actions due";
    }

    @Override
    public Place place() {
        return Place.MINE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (!Viewers.mayRead(desk.user())) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("list");
        live.watch(list, PostmortemTopics.ACTIONS, () -> fill(list));
        return Optional.of(list);
    }

    private void fill(UnorderedList list) {
        list.removeAll();
        var mine = desk.queries().mine(desk.user().id());
        var context = desk.context();
        mine.stream().limit(SHOWN).forEach(item -> list.add(row(item, context)));
        if (mine.isEmpty()) {
            var none = new ListItem("Nothing accepted is yours");
            none.addClassName("faint");
            list.add(none);
        }
    }

    private ListItem row(ActionItem item, ActionContext context) {
        var open = new NativeButton(item.title(), _ -> moves.open(item));
        open.addClassNames("open", "clip", "grow", "medium");
        open.getElement().setAttribute("title", item.title());
        return new ListItem(new Icon("list-checks"), open, new DueLabel(item, context.today()));
    }
}
