package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.action.ActionState;

/** What can be done with the selected rows of the list at once. */
final class BulkBar extends Div {

    private final BulkSteps steps;
    private final Span count = new Span();

    BulkBar(BulkSteps steps, Runnable clear) {
        this.steps = steps;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", "Change the selected action items");
        count.addClassName("semi");
        count.getElement().setAttribute("role", "status");
        var none = button("Clear selection", "x", clear);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        none.addClassName("end");
        add(
                count,
                button("Accept", ActionMoves.icon(ActionState.ACCEPTED), steps::accept),
                button("Set owner", "user", steps::assign),
                button("Set due date", "calendar", steps::schedule),
                button("Start", ActionMoves.icon(ActionState.IN_PROGRESS), steps::start),
                button("Decline", ActionMoves.icon(ActionState.DECLINED), steps::decline),
                button("Cancel items", ActionMoves.icon(ActionState.CANCELLED), steps::cancel),
                none);
        show();
    }

    /** Follows the selection. */
    void show() {
        var selected = steps.selected().size();
        setVisible(selected > 0);
        count.setText(selected + " selected");
    }

    private static Button button(String label, String icon, Runnable action) {
        var button = new Button(label, new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("aura-accent-neutral");
        return button;
    }
}
