package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.incident.IncidentFilter;

/** Ready-made views of the incident list, as links: all, the open ones, those under my command. */
final class ListTabs extends Nav {

    private final Desk desk;

    ListTabs(Desk desk) {
        this.desk = desk;
        addClassName("tabs");
        getElement().setAttribute("aria-label", "Views of the list");
    }

    /** Marks the view that the filter amounts to, if any, and counts anew. */
    void show(IncidentFilter filter) {
        removeAll();
        var shown = filter.withSort(IncidentFilter.Sort.OPEN_FIRST);
        var open = IncidentFilter.open();
        var mine = IncidentFilter.all().withCommander(desk.user().id());
        add(
                tab("All", IncidentFilter.all(), shown),
                counted(tab("Open", open, shown), open),
                counted(tab("Mine", mine, shown), mine));
    }

    private Anchor counted(Anchor tab, IncidentFilter filter) {
        var number = new Span(String.valueOf(desk.queries().count(filter)));
        number.addClassName("n");
        tab.add(number);
        return tab;
    }

    private static Anchor tab(String name, IncidentFilter filter, IncidentFilter shown) {
        var query = FilterParameters.write(filter).getQueryString();
        var tab = new Anchor(IncidentNavigation.LIST + (query.isEmpty() ? "" : "?" + query));
        tab.add(new Span(name));
        tab.addClassName("tab");
        if (filter.equals(shown)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
