package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right column: what other modules know about the incident, one tab each; a tab is filled when it is first opened. */
final class PanelTabs extends Aside implements RoomFollower {

    private final IncidentKey key;
    private final List<Page> pages = new ArrayList<>();
    private int chosen;
    private @Nullable Room room;

    /**
     * Makes the tabs.
     *
     * @param open opens the panel with this name
     */
    PanelTabs(RoomExtensions extensions, IncidentDetails incident, Consumer<String> open) {
        key = incident.key();
        addClassName("c-right");
        getElement().setAttribute("aria-label", "More about this incident");
        var bar = new Div();
        bar.addClassNames("panel-tabs", "tabs", "full");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", "Panels");
        add(bar);
        for (var panel : extensions.panels(incident)) {
            var name = RoomAddress.name(panel.title());
            var button = new NativeButton(panel.title(), _ -> open.accept(name));
            button.addClassName("tab");
            var place = new Div();
            place.addClassName("panel");
            pages.add(new Page(panel, button, place));
            bar.add(button);
            add(place);
        }
        mark();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** What stands on the tabs, in order. */
    List<String> titles() {
        return pages.stream().map(page -> page.panel().title()).toList();
    }

    /** Opens the panel with this name, the first one if none is named; a name that is no panel's changes nothing. */
    void show(String name) {
        for (var i = 0; i < pages.size(); i++) {
            if (name.isEmpty() ? i == 0 : RoomAddress.name(titles().get(i)).equals(name)) {
                chosen = i;
                mark();
                fill();
                return;
            }
        }
    }

    @Override
    public void follow(Room present) {
        room = present;
        pages.forEach(page -> page.follow(present));
        fill();
    }

    private void mark() {
        for (var i = 0; i < pages.size(); i++) {
            pages.get(i).button().getElement().setAttribute("aria-pressed", String.valueOf(i == chosen));
            pages.get(i).place().setVisible(i == chosen);
        }
    }

    private void fill() {
        var present = room;
        if (present != null && !pages.isEmpty() && pages.get(chosen).isEmpty()) {
            var page = pages.get(chosen);
            page.place().add(page.panel().create(key));
            page.follow(present);
        }
    }

    private record Page(IncidentPanel panel, NativeButton button, Div place) {

        boolean isEmpty() {
            return place.getComponentCount() == 0;
        }

        void follow(Room room) {
            place.getChildren()
                    .filter(RoomFollower.class::isInstance)
                    .map(RoomFollower.class::cast)
                    .forEach(follower -> follower.follow(room));
        }
    }
}
