package dev.aftercall.incident.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses what a narrow window shows: the timeline, one of the panels, or clocks and facts. */
final class RoomTabs extends Div {

    private static final String TIMELINE = "show-timeline";
    private static final String PANELS = "show-panels";
    private static final String FACTS = "show-facts";

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final transient HasStyle room;

    /**
     * Makes the tabs.
     *
     * @param panels what stands on the tabs of the panels
     * @param open opens the part with this name
     */
    RoomTabs(HasStyle room, List<String> panels, Consumer<String> open) {
        this.room = room;
        addClassNames("room-tabs", "tabs", "full");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Parts of the room");
        button("Timeline", RoomAddress.TIMELINE, open);
        panels.forEach(title -> button(title, RoomAddress.name(title), open));
        button("Clocks and facts", RoomAddress.FACTS, open);
        show(RoomAddress.TIMELINE);
    }

    /** Brings the part with this name forward, the timeline if there is none. */
    void show(String name) {
        var chosen = buttons.containsKey(name) ? name : RoomAddress.TIMELINE;
        var column = switch (chosen) {
            case RoomAddress.TIMELINE -> TIMELINE;
            case RoomAddress.FACTS -> FACTS;
            default -> PANELS;
        };
        buttons.forEach((part, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(part.equals(chosen))));
        Set.of(TIMELINE, PANELS, FACTS).forEach(each -> room.setClassName(each, each.equals(column)));
    }

    private void button(String label, String name, Consumer<String> open) {
        var button = new NativeButton(label, _ -> open.accept(name));
        button.addClassName("tab");
        buttons.put(name, button);
        add(button);
    }
}
