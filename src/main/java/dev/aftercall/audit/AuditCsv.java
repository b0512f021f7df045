package dev.aftercall.audit;

import java.io.IOException;
import java.io.Writer;
import org.springframework.stereotype.Component;

/** The log as a table for spreadsheets. Holds no transaction while a slow reader takes its time. */
@Component
public class AuditCsv {

    /** More than this is a matter for the database's own tools. */
    public static final int MAX_ROWS = 100_000;

    private static final int PAGE = 1_000;

    private final AuditQueries queries;
    private final AuditExport export;

    AuditCsv(AuditQueries queries, AuditExport export) {
        this.queries = queries;
        this.export = export;
    }

    /** Writes the entries that the filter lets through, newest first; that it was done is an entry itself. */
    public void write(AuditFilter filter, Writer out) throws IOException {
        export.note(filter);
        CsvRow.write(out, "time", "who", "user id", "action", "subject", "before", "after", "address");
        Long last = null;
        for (var rows = 0; rows < MAX_ROWS; rows += PAGE) {
            var page = queries.page(filter, last, PAGE);
            for (var entry : page) {
                writeRow(out, entry);
                last = entry.id();
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private static void writeRow(Writer out, AuditRecord entry) throws IOException {
        CsvRow.write(
                out,
                entry.occurredAt(),
                entry.actorName(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.remoteAddress());
    }
}
