package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.analysis.WhyTree;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Five Whys: the problem and below it the tree of questions and answers. */
@Tag("why-tree")
@JsModule("context://components/why-tree.js")
final class WhyTreePanel extends Component implements HasComponents {

    private final WhyService service;
    private final ProblemCard problem;
    private final OrderedList first = new OrderedList();
    private final ListItem root = new ListItem();
    private final UndoLine undo;
    private final WhyEditing editing;
    private final Map<WhyId, WhyBranchItem> items = new HashMap<>();
    private EditorModel model;

    WhyTreePanel(EditorModel model, WhyService service, PostmortemService postmortems) {
        this.model = model;
        this.service = service;
        undo = new UndoLine(removed -> {
            service.restore(removed);
            refresh();
        });
        editing = new WhyEditing(model.id(), service, this, undo);
        problem = new ProblemCard(model, postmortems, () -> editing.askFirst(""));
        first.getElement().setAttribute("role", "group");
        root.getElement().setAttribute("role", "treeitem");
        root.getElement().setAttribute("aria-level", "1");
        root.add(problem);
        var tree = new OrderedList(root);
        tree.addClassName("whys");
        tree.getElement().setAttribute("role", "tree");
        tree.getElement().setAttribute("aria-label", "Five Whys");
        add(new WhyHint(model.isWritable()), undo, tree);
    }

    void show(EditorModel present) {
        model = present;
        problem.show(present);
        refresh();
    }

    /** Shows the tree as it is stored. */
    void refresh() {
        var tree = service.tree(model.id());
        var views = WhyViews.of(tree);
        items.keySet().retainAll(views.keySet());
        views.values().forEach(view -> item(view).card().show(view, model));
        views.values()
                .forEach(view -> item(view)
                        .show(view, itemsOf(tree.childrenOf(view.node().id()))));
        Children.sync(first, itemsOf(tree.roots()));
        Children.show(root, first, !tree.isEmpty());
        root.getElement().setAttribute("aria-label", "Problem. " + problem.text());
        problem.showEmpty(tree.isEmpty());
    }

    Optional<WhyCard> card(WhyId id) {
        return Optional.ofNullable(items.get(id)).map(WhyBranchItem::card);
    }

    WhyTree stored() {
        return service.tree(model.id());
    }

    private WhyBranchItem item(WhyView view) {
        return items.computeIfAbsent(
                view.node().id(), _ -> new WhyBranchItem(new WhyCard(view.node(), model, editing)));
    }

    private List<WhyBranchItem> itemsOf(List<WhyNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Optional.ofNullable(items.get(node.id())).stream())
                .toList();
    }
}
