package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionProgress;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import java.util.List;

/** Writes the action items of a postmortem. */
final class ActionsEditor extends SectionEditor {

    private final ActionsDesk desk;
    private final ActionMoves moves;
    private final UnorderedList list = new UnorderedList();
    private final Div none = new Div();
    private final ProgressLine progress = new ProgressLine();
    private List<ActionItem> shown = List.of();

    ActionsEditor(EditorModel model, ActionsDesk desk, ActionService service, ActionMoves moves) {
        this.desk = desk;
        this.moves = moves;
        list.addClassName("action-rows");
        var add = new Button(
                "Add action item",
                new Icon("plus"),
                _ -> ActionDialog.propose(model, desk.people().active(), service)
                        .open());
        add.addClassNames("aura-accent-neutral", "start");
        add.setVisible(model.isWritable());
        none.add(new EmptyState(
                "list-checks",
                "No action items yet",
                "A prevention for every process gap is a good start. Items are proposed first and accepted with an"
                        + " owner and a day."));
        add(progress, list, none, add);
    }

    @Override
    public void show(EditorModel model) {
        var items = desk.queries().of(model.id());
        none.setVisible(items.isEmpty());
        progress.setVisible(!items.isEmpty());
        if (items.equals(shown)) {
            return;
        }
        shown = items;
        list.removeAll();
        var context = desk.context();
        progress.show(ActionProgress.of(items, context.today()));
        for (var item : items) {
            var card = ActionCard.inPostmortem(item, context, moves);
            Anchors.mark(card, item.id());
            list.add(card);
        }
    }
}
