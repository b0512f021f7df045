package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.postmortem.ui.Children;
import java.util.List;

/** A why with everything below it, as an item of a nested list. */
final class WhyBranchItem extends ListItem {

    private final WhyCard card;
    private final OrderedList below = new OrderedList();

    WhyBranchItem(WhyCard card) {
        this.card = card;
        add(card);
    }

    WhyCard card() {
        return card;
    }

    void show(List<WhyBranchItem> children) {
        Children.sync(below, children);
        Children.show(this, below, !children.isEmpty());
    }
}
