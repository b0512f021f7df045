package dev.aftercall.incident.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import dev.aftercall.incident.IncidentFilter.Sort;
import java.util.List;

/** The orders of the list as the grid's column heads show them. */
final class GridSorting {

    private GridSorting() {}

    static Sort toSort(List<GridSortOrder<IncidentRow>> orders) {
        if (orders.isEmpty()) {
            return Sort.OPEN_FIRST;
        }
        var order = orders.getFirst();
        var ascending = order.getDirection() == SortDirection.ASCENDING;
        return switch (order.getSorted().getKey()) {
            case "severity" -> ascending ? Sort.SEVERITY : Sort.SEVERITY_ASC;
            case "key" -> ascending ? Sort.KEY_ASC : Sort.KEY_DESC;
            case "title" -> ascending ? Sort.TITLE_ASC : Sort.TITLE_DESC;
            case "age" -> ascending ? Sort.DURATION_ASC : Sort.DURATION_DESC;
            default -> Sort.OPEN_FIRST;
        };
    }

    static List<GridSortOrder<IncidentRow>> toOrders(Grid<IncidentRow> grid, Sort sort) {
        return switch (sort) {
            case OPEN_FIRST, STARTED_ASC, STARTED_DESC -> List.of();
            case SEVERITY -> GridSortOrder.asc(grid.getColumnByKey("severity")).build();
            case SEVERITY_ASC ->
                GridSortOrder.desc(grid.getColumnByKey("severity")).build();
            case KEY_ASC -> GridSortOrder.asc(grid.getColumnByKey("key")).build();
            case KEY_DESC -> GridSortOrder.desc(grid.getColumnByKey("key")).build();
            case TITLE_ASC -> GridSortOrder.asc(grid.getColumnByKey("title")).build();
            case TITLE_DESC -> GridSortOrder.desc(grid.getColumnByKey("title")).build();
            case DURATION_ASC -> GridSortOrder.asc(grid.getColumnByKey("age")).build();
            case DURATION_DESC -> GridSortOrder.desc(grid.getColumnByKey("age")).build();
        };
    }
}
