package dev.aftercall.incident.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses the column that a narrow window shows. */
final class RoomTabs extends Div {

    private static final String TIMELINE = "show-timeline";

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final transient HasStyle room;

    RoomTabs(HasStyle room, boolean withPanels) {
        this.room = room;
        addClassNames("room-tabs", "tabs", "full");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Parts of the room");
        button("Timeline", TIMELINE);
        button("Facts and roles", "show-facts");
        if (withPanels) {
            button("More", "show-panels");
        }
        choose(TIMELINE);
    }

    /** Brings the timeline forward. */
    void showTimeline() {
        choose(TIMELINE);
    }

    private void button(String label, String column) {
        var button = new NativeButton(label, _ -> choose(column));
        button.addClassName("tab");
        buttons.put(column, button);
        add(button);
    }

    private void choose(String chosen) {
        buttons.forEach((column, button) -> {
            room.setClassName(column, column.equals(chosen));
            button.getElement().setAttribute("aria-pressed", String.valueOf(column.equals(chosen)));
        });
    }
}
