package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.postmortem.action.ActionFilter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The list of action items as a file for spreadsheets, page by page. */
final class ActionCsvDownload implements DownloadHandler {

    private static final int PAGE = 500;

    private final transient ActionsDesk desk;
    private final transient Supplier<ActionFilter> filter;

    ActionCsvDownload(ActionsDesk desk, Supplier<ActionFilter> filter) {
        this.desk = desk;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("action-items.csv");
        event.setContentType("text/csv;charset=utf-8");
        var context = desk.context();
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            writer.write(ActionCsv.head());
            for (var offset = 0; ; offset += PAGE) {
                var page = desk.queries().list(filter.get(), offset, PAGE);
                for (var item : page) {
                    writer.write(ActionCsv.row(item, context));
                }
                if (page.size() < PAGE) {
                    return;
                }
            }
        }
    }
}
