package dev.aftercall.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table whose rows have a time. */
final class TimelineTable {

    private final Report report;
    private final Chronology chronology;
    private final List<ParsedEvent> events;

    TimelineTable(Report report, Chronology chronology, List<ParsedEvent> events) {
        this.report = report;
        this.chronology = chronology;
        this.events = events;
    }

    static boolean isTimeline(Block table) {
        return TimelineColumns.of(table) != null;
    }

    void read(Block table) {
        var columns = TimelineColumns.of(table);
        if (columns == null) {
            return;
        }
        var outside = chronology.column();
        chronology.setColumn(columns.zone() == null ? outside : columns.zone());
        if (columns.headerIsRow()) {
            row(columns, Tables.cells(table.lines().getFirst()), table.lines().getFirst(), table.lineNumber());
        } else {
            report.guess(table.lineNumber(), "Table of times: " + columns.explained());
        }
        for (var i = 2; i < table.lines().size(); i++) {
            row(
                    columns,
                    Tables.cells(table.lines().get(i), columns.headers().size()),
                    table.lines().get(i),
                    table.lineNumber() + i);
        }
        chronology.setColumn(outside);
    }

    private void row(TimelineColumns columns, List<String> cells, String source, int line) {
        var written = columns.time(cells);
        var lead = written.isBlank() ? null : TimeLeads.of(written);
        var text = text(columns, cells);
        if (lead == null && written.isBlank()) {
            var same = text.isBlank() ? null : chronology.sameTime(text, line);
            if (same != null) {
                events.add(same);
            } else {
                report.unplaced(line, source);
            }
        } else if (lead == null) {
            report.unplaced(line, source);
        } else if (lead.isDayOnly() && text.isBlank() && lead.from().day() != null) {
            chronology.beginDay(lead.from().day(), line);
        } else {
            var rest = lead.rest().isBlank() ? "" : " (" + lead.rest().replaceAll("^\\(|\\)$", "") + ")";
            events.add(chronology.event(withEnd(lead, columns, cells), (text + rest).strip(), line));
        }
    }

    private static TimeLead withEnd(TimeLead lead, TimelineColumns columns, List<String> cells) {
        var end = columns.end() < 0 || columns.end() >= cells.size() ? null : TimeLeads.of(cells.get(columns.end()));
        return end == null || lead.until() != null
                ? lead
                : new TimeLead(lead.from(), end.from(), lead.approximate(), false, lead.rest());
    }

    private static String text(TimelineColumns columns, List<String> cells) {
        var text = columns.text() >= 0 && columns.text() < cells.size() ? cells.get(columns.text()) : "";
        var others = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            if (!columns.isUsed(i) && !cells.get(i).isBlank()) {
                others.add(name(columns, i) + cells.get(i));
            }
        }
        var more = others.stream().collect(Collectors.joining("; "));
        var breaks = text.replaceAll("\\s*<br\\s*/?>\\s*", "\n").replaceAll("&amp;(?![#\\w]+;)", "&");
        return more.isEmpty() ? breaks : (breaks + (breaks.isBlank() ? more : " (" + more + ")")).strip();
    }

    private static String name(TimelineColumns columns, int column) {
        @Nullable String name =
                column < columns.headers().size() ? Plain.of(columns.headers().get(column)) : null;
        return name == null || name.isBlank() || columns.headerIsRow() ? "" : name + ": ";
    }
}
