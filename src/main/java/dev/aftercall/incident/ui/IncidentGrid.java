package dev.aftercall.incident.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.ItemClickEvent;
import dev.aftercall.base.ui.NarrowGrid;
import dev.aftercall.incident.IncidentFilter.Sort;
import java.util.List;
import java.util.function.Consumer;

/** The incident list as a lazy grid; a row opens the room. */
@JsModule("context://components/times.js")
@JsModule("context://components/clocks.js")
final class IncidentGrid extends Grid<IncidentRow> {

    private final transient IncidentCells cells;
    private boolean showingSort;

    IncidentGrid(IncidentCells cells, List<IncidentColumn> more) {
        this.cells = cells;
        addClassName("incident-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Incidents");
        setPageSize(50);
        setSizeFull();
        setPartNameGenerator(row -> row.incident().status().isOpen() ? "open" : "closed");
        column("Severity", cells.severity(), "112px").setKey("severity").setSortable(true);
        column("Key", cells.key(), "128px").setKey("key").setSortable(true);
        column("Title", cells.title(), "240px")
                .setKey("title")
                .setSortable(true)
                .setFlexGrow(1);
        column("Status", cells.status(), "144px");
        column("Layer", cells.layer(), "112px");
        column("Commander", cells.commander(), "150px");
        column("Age", cells.age(), "108px").setKey("age").setSortable(true);
        more.forEach(column -> column(column.title(), cells.more(column.title()), "132px"));
        var compact = column("Incident", cells.compact(), "280px")
                .setKey("title-compact")
                .setFlexGrow(1);
        NarrowGrid.follow(this, compact);
        addItemClickListener(this::onClick);
        openWithEnter();
    }

    void setCrowd(Crowd crowd) {
        cells.setCrowd(crowd);
    }

    /** Shows by what the rows are sorted, without calling back. */
    void showSort(Sort sort) {
        showingSort = true;
        sort(GridSorting.toOrders(this, sort));
        showingSort = false;
    }

    void onSort(Consumer<Sort> listener) {
        addSortListener(event -> {
            if (!showingSort && event.isFromClient()) {
                listener.accept(GridSorting.toSort(List.copyOf(event.getSortOrder())));
            }
        });
    }

    private Column<IncidentRow> column(
            String header, com.vaadin.flow.data.renderer.Renderer<IncidentRow> cell, String width) {
        return addColumn(cell).setHeader(header).setWidth(width).setFlexGrow(0).setSortable(false);
    }

    /** The title is a link that the browser follows itself, also into a new tab. */
    private void onClick(ItemClickEvent<IncidentRow> click) {
        var title = click.getColumn() != null
                && String.valueOf(click.getColumn().getKey()).startsWith("title");
        if (!title && !click.isCtrlKey() && !click.isMetaKey()) {
            IncidentNavigation.toIncident(click.getItem().incident().key());
        }
    }

    private void openWithEnter() {
        getElement()
                .addEventListener("keydown", event -> {
                    var key = event.getEventData().get("element.getEventContext(event).item?.key");
                    if (key == null || !key.isString()) {
                        return;
                    }
                    var row = getDataCommunicator().getKeyMapper().get(key.asString());
                    if (row == null) {
                        return;
                    }
                    var incident = row.incident().key();
                    if (event.getEventData()
                            .get("event.ctrlKey || event.metaKey")
                            .asBoolean()) {
                        getUI().ifPresent(ui -> ui.getPage().open(IncidentNavigation.href(incident), "_blank"));
                    } else {
                        IncidentNavigation.toIncident(incident);
                    }
                })
                .setFilter("event.key === 'Enter'")
                .addEventData("element.getEventContext(event).item?.key")
                .addEventData("event.ctrlKey || event.metaKey");
    }
}
