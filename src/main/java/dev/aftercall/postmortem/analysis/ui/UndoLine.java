package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.RemovedWhys;
import java.util.function.Consumer;

/** Says what was removed and takes it back. */
final class UndoLine extends Div {

    private final Consumer<RemovedWhys> restore;

    UndoLine(Consumer<RemovedWhys> restore) {
        this.restore = restore;
        addClassNames("notice", "info");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void offer(RemovedWhys removed) {
        removeAll();
        var text = new Span(removed.count() == 1 ? "Removed one why." : "Removed " + removed.count() + " whys.");
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
    }
}
