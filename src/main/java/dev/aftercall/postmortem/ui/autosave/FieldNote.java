package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line under a field that says what stands between the text and its being saved, with what can be done. */
final class FieldNote extends Div {

    private final HasComponents owner;

    FieldNote(HasComponents owner) {
        this.owner = owner;
        addClassName("field-note");
        getElement().setAttribute("role", "status");
    }

    void say(String message) {
        removeAll();
        add(new Span(message));
        owner.add(this);
    }

    void offer(String label, Runnable step) {
        var button = new Button(label, _ -> step.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(button);
    }

    void clear() {
        removeAll();
        removeFromParent();
    }
}
