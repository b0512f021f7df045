package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.ui.Icon;

/** A small plus beside what it adds to. */
final class AddButton extends Button {

    AddButton(String label, Runnable add) {
        super(new Icon("plus").size(14), _ -> add.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("icon");
        setAriaLabel(label);
        setTooltipText(label);
    }
}
