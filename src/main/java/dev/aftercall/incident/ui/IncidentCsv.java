package dev.aftercall.incident.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentSummary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The incident list as a file for spreadsheets, page by page. */
final class IncidentCsv implements DownloadHandler {

    private static final int PAGE = 500;
    private static final List<String> HEADINGS = List.of(
            "Key",
            "Title",
            "Severity",
            "Status",
            "Layer",
            "Commander",
            "Declared (UTC)",
            "Ended (UTC)",
            "Age",
            "Workflows",
            "Regions",
            "Tags",
            "Drill",
            "Private");

    private final transient Desk desk;
    private final transient Supplier<IncidentFilter> filter;

    IncidentCsv(Desk desk, Supplier<IncidentFilter> filter) {
        this.desk = desk;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("incidents.csv");
        event.setContentType("text/csv;charset=utf-8");
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(writer);
        }
    }

    void write(Writer writer) throws IOException {
        var wanted = filter.get();
        var crowd = desk.crowd();
        writer.write('\ufeff');
        writer.write(line(HEADINGS));
        for (var offset = 0; ; offset += PAGE) {
            var page = desk.queries().list(wanted, offset, PAGE);
            for (var incident : page) {
                writer.write(line(cells(incident, crowd)));
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private List<String> cells(IncidentSummary incident, Crowd crowd) {
        return List.of(
                incident.key().value(),
                incident.title(),
                incident.severity().label(),
                incident.status().label(),
                incident.layer() == null ? "" : incident.layer().label(),
                incident.commander() == null ? "" : crowd.name(incident.commander()),
                incident.declaredAt().toString(),
                text(incident.endedAt()),
                Times.rounded(incident.age(desk.now())),
                String.join(", ", incident.workflows()),
                String.join(", ", incident.regions()),
                String.join(", ", incident.tags()),
                incident.drill() ? "yes" : "no",
                incident.confidential() ? "yes" : "no");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(IncidentCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would take for a formula gets an apostrophe in front. */
    static String quoted(String text) {
        var dangerous = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
