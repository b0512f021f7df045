package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;

/** Hides and shows what is below a why, in this window only; folded, it says how much that is. */
final class FoldButton extends NativeButton {

    private final Span below = new Span();

    FoldButton() {
        addClassName("fold");
        below.addClassName("count");
        getElement().setAttribute("aria-expanded", "true");
        setTitle("Hide or show what is below (Ctrl .)");
        add(new Icon("chevron-down"), below);
    }

    void show(WhyView view) {
        setVisible(view.below() > 0);
        setAriaLabel("%d below why %s".formatted(view.below(), view.label()));
        var count =
                view.openBelow() == 0 ? "+" + view.below() : "+%d, %d open".formatted(view.below(), view.openBelow());
        if (!count.equals(below.getText())) {
            below.setText(count);
        }
        setClassName("todo", view.openBelow() > 0);
    }
}
