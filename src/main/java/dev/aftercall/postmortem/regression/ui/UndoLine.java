package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.regression.RegressionCase;
import java.util.function.Consumer;

/** Says which case was removed and takes that back. */
final class UndoLine extends Div {

    private final Consumer<RegressionCase> restore;

    UndoLine(Consumer<RegressionCase> restore) {
        this.restore = restore;
        addClassNames("notice", "info");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void offer(RegressionCase removed) {
        removeAll();
        var text = new Span("Removed “" + removed.draft().trigger() + "”.");
        text.addClassName("grow");
        var undo = new Button("Undo", new Icon("undo-2"), _ -> {
            restore.accept(removed);
            setVisible(false);
        });
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.addClassName("aura-accent-neutral");
        var dismiss = new Button(new Icon("x"), _ -> setVisible(false));
        dismiss.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        dismiss.setAriaLabel("Dismiss");
        add(text, undo, dismiss);
        setVisible(true);
        undo.focus();
    }
}
