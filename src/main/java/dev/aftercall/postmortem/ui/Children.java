package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashSet;
import java.util.List;

/** Changes the children of a component without touching those that stay, so that one of them keeps the focus. */
public final class Children {

    private Children() {}

    /** Puts a child last, or takes it away; one that is where it should be stays untouched. */
    public static <P extends Component & HasComponents> void show(P parent, Component child, boolean wanted) {
        var present = child.getParent().filter(parent::equals).isPresent();
        if (wanted && !present) {
            parent.add(child);
        } else if (!wanted && present) {
            parent.remove(child);
        }
    }

    /** Leaves the parent with these children in this order. */
    public static <P extends Component & HasComponents> void sync(P parent, List<? extends Component> wanted) {
        var staying = new HashSet<Component>(wanted);
        parent.getChildren().filter(child -> !staying.contains(child)).toList().forEach(parent::remove);
        for (var i = 0; i < wanted.size(); i++) {
            var child = wanted.get(i);
            var present = i < parent.getElement().getChildCount()
                    ? parent.getElement().getChild(i).getComponent().orElse(null)
                    : null;
            if (!child.equals(present)) {
                parent.addComponentAtIndex(i, child);
            }
        }
    }
}
