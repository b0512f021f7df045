package dev.aftercall.incident.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Chooses what a narrow window shows: the timeline, one of the panels, or clocks and facts. */
final class RoomTabs extends Div {

    private static final String TIMELINE = "show-timeline";
    private static final String PANELS = "show-panels";
    private static final String FACTS = "show-facts";

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final transient HasStyle room;

    RoomTabs(HasStyle room, PanelTabs panels) {
        this.room = room;
        addClassNames("room-tabs", "tabs", "full");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Parts of the room");
        button("Timeline", TIMELINE, () -> {});
        for (var i = 0; i < panels.titles().size(); i++) {
            var index = i;
            button(panels.titles().get(i), PANELS, () -> panels.open(index));
        }
        button("Clocks and facts", FACTS, () -> {});
        showTimeline();
    }

    /** Brings the timeline forward. */
    void showTimeline() {
        choose("Timeline", TIMELINE);
    }

    private void button(String label, String column, Runnable open) {
        var button = new NativeButton(label, _ -> {
            choose(label, column);
            open.run();
        });
        button.addClassName("tab");
        buttons.put(label, button);
        add(button);
    }

    private void choose(String chosen, String column) {
        buttons.forEach((label, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(label.equals(chosen))));
        Set.of(TIMELINE, PANELS, FACTS).forEach(name -> room.setClassName(name, name.equals(column)));
    }
}
