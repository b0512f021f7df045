package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentTopics;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** All incidents that the user may see, filtered and sorted by what the address says. */
@Route(IncidentNavigation.LIST)
@Menu(title = "Incidents", icon = "siren", order = 20)
@PageTitle("Incidents · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class IncidentListView extends Main implements BeforeEnterObserver {

    private final Desk desk;
    private final LiveRevisions live;
    private final IncidentRows rows;
    private final IncidentGrid grid;
    private final FilterBar filters;
    private final ListTabs tabs;
    private final Div nothing = new Div();
    private final Span count = new Span();
    private final DeclareDialogs declare;
    private IncidentFilter filter = IncidentFilter.all();
    private boolean watching;

    IncidentListView(Desk desk, DeclareDialogs declare, LiveRevisions live, List<IncidentColumn> columns) {
        this.desk = desk;
        this.live = live;
        this.declare = declare;
        var more = columns.stream()
                .sorted(Comparator.comparingInt(IncidentColumn::order))
                .toList();
        rows = new IncidentRows(desk, more);
        grid = new IncidentGrid(new IncidentCells(desk.clock()), more);
        grid.setDataProvider(rows);
        grid.onSort(sort -> go(filter.withSort(sort)));
        filters = new FilterBar(desk, this::go);
        tabs = new ListTabs(desk);
        addClassName("incident-list");
        add(head(), filters, gridWrap(), foot());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterParameters.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        grid.showSort(filter.sort());
        if (watching) {
            reload();
        } else {
            watching = true;
            live.watch(this, IncidentTopics.ALL, this::reload);
        }
    }

    private void go(IncidentFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(IncidentListView.class, FilterParameters.write(wanted)));
    }

    private void reload() {
        grid.setCrowd(desk.crowd());
        rows.filter(filter);
        tabs.show(filter);
        var matching = desk.queries().count(filter);
        var noun = matching == 1 ? " incident" : " incidents";
        count.setText(matching + noun + (filter.equals(IncidentFilter.all()) ? "" : " in this view"));
        grid.setVisible(matching > 0);
        nothing.setVisible(matching == 0);
        if (matching == 0) {
            explainNothing();
        }
    }

    private void explainNothing() {
        nothing.removeAll();
        if (filter.equals(IncidentFilter.all().withSort(filter.sort()))) {
            var first = new Button("Declare incident", _ -> declare.open());
            nothing.add(new EmptyState(
                    "siren", "No incidents yet", "Every incident that is declared will be listed here.", first));
        } else {
            var clear = new Button("Clear filters", _ -> go(IncidentFilter.all().withSort(filter.sort())));
            nothing.add(new EmptyState("search", "Nothing matches", "No incident fits all of these filters.", clear));
        }
    }

    private Div head() {
        var csv = new Anchor(new IncidentCsv(desk, () -> filter), AttachmentType.DOWNLOAD, "");
        csv.add(new Icon("download"), new Span("CSV"));
        csv.addClassNames("end", "csv");
        csv.getElement().setAttribute("aria-label", "Download this list as CSV");
        var head = new Div(new H1("Incidents"), tabs, csv);
        head.addClassNames("row", "head", "gap-3", "wrap");
        return head;
    }

    private Div gridWrap() {
        var wrap = new Div(grid, nothing);
        wrap.addClassName("gridwrap");
        return wrap;
    }

    private Div foot() {
        var keys = new Span("Enter opens a row, Ctrl Enter in a new tab");
        keys.addClassNames("end", "keys");
        var foot = new Div(count, keys);
        foot.addClassName("list-foot");
        count.getElement().setAttribute("role", "status");
        return foot;
    }
}
