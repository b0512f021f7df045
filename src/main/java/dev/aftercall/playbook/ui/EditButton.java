package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.ui.Icon;

/** A small pencil beside what it changes. */
final class EditButton extends Button {

    EditButton(String what, Runnable edit) {
        super(new Icon("pencil").size(14), _ -> edit.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("icon");
        setAriaLabel("Change " + what);
        setTooltipText("Change " + what);
    }
}
