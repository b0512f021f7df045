package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses the column that a narrow window shows. */
final class RoomTabs extends Div {

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

    <C extends Component & HasStyle> RoomTabs(C room, boolean withPanels) {
        addClassNames("room-tabs", "tabs", "full");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Parts of the room");
        button(room, "Timeline", "show-timeline");
        button(room, "Facts and roles", "show-facts");
        if (withPanels) {
            button(room, "More", "show-panels");
        }
        choose(room, "show-timeline");
    }

    private <C extends Component & HasStyle> void button(C room, String label, String column) {
        var button = new NativeButton(label, _ -> choose(room, column));
        button.addClassName("tab");
        buttons.put(column, button);
        add(button);
    }

    private <C extends Component & HasStyle> void choose(C room, String chosen) {
        buttons.forEach((column, button) -> {
            room.setClassName(column, column.equals(chosen));
            button.getElement().setAttribute("aria-pressed", String.valueOf(column.equals(chosen)));
        });
    }
}
