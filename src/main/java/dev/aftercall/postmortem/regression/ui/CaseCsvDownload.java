package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.LedgerEntry;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.ui.Csv;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ledger as a file for spreadsheets, page by page. */
final class CaseCsvDownload implements DownloadHandler {

    private static final int PAGE = 500;

    private final transient RegressionQueries queries;
    private final transient Supplier<CaseFilter> filter;

    CaseCsvDownload(RegressionQueries queries, Supplier<CaseFilter> filter) {
        this.queries = queries;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("regression-cases.csv");
        event.setContentType("text/csv;charset=utf-8");
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            writer.write(head());
            for (var offset = 0; ; offset += PAGE) {
                var page = queries.list(filter.get(), offset, PAGE);
                for (var entry : page) {
                    writer.write(row(entry));
                }
                if (page.size() < PAGE) {
                    return;
                }
            }
        }
    }

    static String head() {
        return Csv.line(
                "Incident",
                "Severity",
                "Postmortem",
                "Trigger",
                "Expected",
                "Component",
                "Kind of failure",
                "Test",
                "Conversation",
                "Turn",
                "State",
                "Failing run",
                "Failed at",
                "Passing run",
                "Passed at",
                "Suite",
                "Changed");
    }

    static String row(LedgerEntry entry) {
        var each = entry.regressionCase();
        var draft = each.draft();
        return Csv.line(
                entry.incident().value(),
                entry.severity().label(),
                entry.title(),
                draft.trigger(),
                draft.expected(),
                draft.component().label(),
                draft.type().label(),
                draft.approach(),
                draft.conversation(),
                draft.turn(),
                each.state().label(),
                reference(each.failed()),
                at(each.failed()),
                reference(each.passed()),
                at(each.passed()),
                each.suite(),
                each.changedAt());
    }

    private static @Nullable Object reference(@Nullable TestRun run) {
        return run == null ? null : run.reference();
    }

    private static @Nullable Object at(@Nullable TestRun run) {
        return run == null ? null : run.at();
    }
}
