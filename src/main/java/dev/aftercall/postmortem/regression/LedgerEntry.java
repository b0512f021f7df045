package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;

/**
 * A regression case in the ledger across incidents.
 *
 * @param title of the postmortem
 */
public record LedgerEntry(RegressionCase regressionCase, IncidentKey incident, Severity severity, String title) {

    LedgerEntry(CaseRow row, String incidentKey, Severity severity, String title) {
        this(row.toRecord(), new IncidentKey(incidentKey), severity, title);
    }
}
