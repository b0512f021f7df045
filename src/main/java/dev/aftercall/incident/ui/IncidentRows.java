package dev.aftercall.incident.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of the incident list: one statement each, and one per further column. */
final class IncidentRows extends AbstractBackEndDataProvider<IncidentRow, Void> {

    private final transient Desk desk;
    private final transient List<IncidentColumn> columns;
    private IncidentFilter filter = IncidentFilter.all();

    IncidentRows(Desk desk, List<IncidentColumn> columns) {
        this.desk = desk;
        this.columns = columns;
    }

    void filter(IncidentFilter wanted) {
        filter = wanted;
        refreshAll();
    }

    @Override
    public Object getId(IncidentRow row) {
        return row.incident().id();
    }

    @Override
    protected Stream<IncidentRow> fetchFromBackEnd(Query<IncidentRow, Void> query) {
        var page = desk.queries().list(filter, query.getOffset(), query.getLimit());
        var more = new HashMap<String, Map<IncidentId, IncidentColumn.Cell>>();
        if (!page.isEmpty()) {
            var ids = page.stream().map(IncidentSummary::id).toList();
            columns.forEach(column -> more.put(column.title(), column.cells(ids)));
        }
        return page.stream().map(incident -> new IncidentRow(incident, cellsOf(incident, more)));
    }

    @Override
    protected int sizeInBackEnd(Query<IncidentRow, Void> query) {
        return Math.toIntExact(desk.queries().count(filter));
    }

    private static Map<String, IncidentColumn.Cell> cellsOf(
            IncidentSummary incident, Map<String, Map<IncidentId, IncidentColumn.Cell>> columns) {
        var cells = new HashMap<String, IncidentColumn.Cell>();
        columns.forEach((title, byId) -> {
            var cell = byId.get(incident.id());
            if (cell != null) {
                cells.put(title, cell);
            }
        });
        return cells;
    }
}
