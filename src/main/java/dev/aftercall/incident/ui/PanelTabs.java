package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The right column: what other modules know about the incident, one tab each; a tab is filled when it is first opened. */
final class PanelTabs extends Aside implements RoomFollower {

    private final IncidentKey key;
    private final List<IncidentPanel> panels;
    private final TabSheet tabs = new TabSheet();
    private final Map<Tab, Page> pages = new HashMap<>();
    private @Nullable Room room;

    PanelTabs(RoomExtensions extensions, IncidentDetails incident) {
        key = incident.key();
        panels = extensions.panels(incident);
        addClassName("c-right");
        getElement().setAttribute("aria-label", "More about this incident");
        panels.forEach(panel -> {
            var tab = new Tab(panel.title());
            var place = new Div();
            place.addClassName("panel");
            pages.put(tab, new Page(panel, place));
            tabs.add(tab, place);
        });
        tabs.addSelectedChangeListener(change -> fill(change.getSelectedTab()));
        add(tabs);
    }

    boolean isEmpty() {
        return panels.isEmpty();
    }

    /** What stands on the tabs, in order. */
    List<String> titles() {
        return panels.stream().map(IncidentPanel::title).toList();
    }

    void open(int index) {
        tabs.setSelectedIndex(index);
    }

    @Override
    public void follow(Room present) {
        room = present;
        pages.values().forEach(page -> page.follow(present));
        fill(tabs.getSelectedTab());
    }

    private void fill(@Nullable Tab tab) {
        var page = tab == null ? null : pages.get(tab);
        var present = room;
        if (page != null && present != null && page.isEmpty()) {
            page.place().add(page.panel().create(key));
            page.follow(present);
        }
    }

    private record Page(IncidentPanel panel, Div place) {

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
