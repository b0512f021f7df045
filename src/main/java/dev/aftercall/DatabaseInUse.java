package dev.aftercall;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words that another portal has the embedded database open. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

    /** H2's {@code DATABASE_ALREADY_OPEN_1}. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return cause.getErrorCode() == ALREADY_OPEN
                ? new FailureAnalysis(
                        "The embedded database is in use: a portal runs on this data folder.",
                        "Stop that portal first. To have its public reports as files while it runs, start it with the"
                                + " setting aftercall.report.site-dir (environment AFTERCALL_REPORT_SITEDIR).",
                        failure)
                : null;
    }
}
