package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.ui.Icon;

/** A pencil in the head of a card. */
final class EditButton extends Button {

    EditButton(String label) {
        super(new Icon("pencil").size(14));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("icon");
        setAriaLabel(label);
        setTooltipText(label);
    }
}
