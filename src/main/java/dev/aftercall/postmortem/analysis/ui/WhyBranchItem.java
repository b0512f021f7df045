package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.postmortem.ui.Children;
import java.util.List;

/** A why with everything below it, as an item of the tree. */
final class WhyBranchItem extends ListItem {

    private final WhyCard card;
    private final OrderedList below = new OrderedList();

    WhyBranchItem(WhyCard card) {
        this.card = card;
        below.getElement().setAttribute("role", "group");
        getElement().setAttribute("role", "treeitem");
        add(card);
    }

    WhyCard card() {
        return card;
    }

    void show(WhyView view, List<WhyBranchItem> children) {
        var node = view.node();
        getElement().setAttribute("aria-level", String.valueOf(view.level() + 1));
        getElement()
                .setAttribute(
                        "aria-label",
                        "Why %s. %s %s. %s"
                                .formatted(
                                        view.label(),
                                        node.question(),
                                        node.answer().isBlank() ? "No answer" : node.answer(),
                                        node.mark().label()));
        Children.sync(below, children);
        Children.show(this, below, !children.isEmpty());
        if (children.isEmpty()) {
            getElement().removeAttribute("aria-expanded");
        } else {
            getElement().setAttribute("aria-expanded", "true");
        }
    }
}
