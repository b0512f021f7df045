package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.analysis.Analysis;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Five Whys: the problem and below it the tree of questions and answers, as cards or as an outline to read. */
@Tag("why-tree")
@JsModule("context://components/why-tree.js")
final class WhyTreePanel extends Component implements HasComponents {

    private final WhyDesk desk;
    private final ProblemCard problem;
    private final OrderedList first = new OrderedList();
    private final ListItem root = new ListItem();
    private final OrderedList cards = new OrderedList(root);
    private final DiagnosisOffer offer;
    private final WhyOutline outline = new WhyOutline();
    private final WhyEditing editing;
    private final Map<WhyId, WhyBranchItem> items = new HashMap<>();
    private EditorModel model;

    WhyTreePanel(EditorModel model, WhyDesk desk, PostmortemService postmortems) {
        this.model = model;
        this.desk = desk;
        var undo = new UndoLine(removed -> {
            desk.whys().restore(removed);
            refresh();
        });
        editing = new WhyEditing(model.id(), desk.whys(), desk.evidence(), this, undo);
        problem = new ProblemCard(model, postmortems, () -> editing.askFirst(""));
        offer = new DiagnosisOffer(model, desk.drafts(), this::added);
        root.add(problem);
        cards.addClassName("whys");
        cards.getElement().setAttribute("aria-label", "Five Whys");
        outline.setVisible(false);
        add(new WhyHead(model.isWritable(), offer, this::read), undo, offer, cards, outline);
    }

    void show(EditorModel present, Analysis analysis) {
        model = present;
        problem.show(present);
        show(analysis);
    }

    /** Shows the tree as it is stored. */
    void refresh() {
        show(desk.analysis().of(model.id()));
    }

    private void show(Analysis analysis) {
        var tree = analysis.whys();
        var views = WhyViews.of(tree, analysis.evidence());
        items.keySet().retainAll(views.keySet());
        views.values().forEach(view -> item(view).card().show(view, model));
        views.values()
                .forEach(view ->
                        item(view).show(itemsOf(tree.childrenOf(view.node().id()))));
        Children.sync(first, itemsOf(tree.roots()));
        Children.show(root, first, !tree.isEmpty());
        problem.showEmpty(tree.isEmpty());
        offer.show(tree);
        outline.show(problem.text(), tree, views);
    }

    /** Puts the focus into a why, or into the problem where there is none. */
    void focus(@Nullable WhyId id, WhyFocus where) {
        var card = Optional.ofNullable(id)
                .flatMap(why -> Optional.ofNullable(items.get(why)))
                .<Component>map(WhyBranchItem::card)
                .orElse(problem);
        getElement().callJsFunction("arrive", card.getElement(), where.name());
    }

    private void added(WhyId branch) {
        refresh();
        focus(branch, WhyFocus.ANSWER);
    }

    private void read(boolean asOutline) {
        cards.setVisible(!asOutline);
        outline.setVisible(asOutline);
        refresh();
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
