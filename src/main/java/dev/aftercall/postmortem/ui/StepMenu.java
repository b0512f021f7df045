package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.aftercall.base.ui.Icon;
import java.util.function.Consumer;

/** A button with three dots that opens a list of further steps; the list is made when it is needed. */
public final class StepMenu extends Button {

    private final Consumer<StepMenu> fill;
    private final Div steps = new Div();
    private final Popover popover = new Popover(steps);

    /**
     * Makes the button.
     *
     * @param label what the steps are about, for those who cannot see where the button stands
     * @param fill adds the steps each time the menu opens
     */
    public StepMenu(String label, Consumer<StepMenu> fill) {
        super(new Icon("ellipsis"));
        this.fill = fill;
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassNames("more", "menu");
        setAriaLabel(label);
        setTooltipText(label);
        steps.addClassName("steps-menu");
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(label);
        popover.setAutofocus(true);
        addClickListener(_ -> open());
    }

    /** Adds a step. */
    public StepMenu step(String icon, String label, Runnable action) {
        var step = new Button(label, new Icon(icon), _ -> {
            popover.close();
            action.run();
        });
        step.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        steps.add(step);
        return this;
    }

    private void open() {
        steps.removeAll();
        fill.accept(this);
        if (popover.getTarget() == null) {
            popover.setTarget(this);
        }
        popover.open();
    }
}
