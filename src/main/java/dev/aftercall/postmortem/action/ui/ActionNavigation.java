package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.postmortem.action.ActionId;
import org.springframework.modulith.NamedInterface;

/** Ways to the action items of all postmortems. */
@NamedInterface("navigation")
public final class ActionNavigation {

    static final String ITEM = "item";

    private ActionNavigation() {}

    /** The address of one item, which opens over the board. */
    public static String href(ActionId action) {
        return ActionsView.PATH + "?" + ITEM + "=" + action;
    }

    public static void toAction(ActionId action) {
        UI.getCurrent().navigate(ActionsView.PATH, QueryParameters.of(ITEM, action.toString()));
    }
}
