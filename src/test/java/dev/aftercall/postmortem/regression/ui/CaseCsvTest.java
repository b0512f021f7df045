package dev.aftercall.postmortem.regression.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseId;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.LedgerEntry;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;

class CaseCsvTest {

    @Test
    void row_has_a_cell_for_each_head_and_no_formula() {
        var row = CaseCsvDownload.row(entry("=cmd()\"x\""));

        assertThat(row)
                .contains("\"'=cmd()\"\"x\"\"\"")
                .contains("\"run-1\",\"2026-09-17T03:16:00Z\",\"\",\"\"")
                .endsWith("\r\n");
        assertThat(row.split("\",\"", -1)).hasSameSizeAs(CaseCsvDownload.head().split("\",\"", -1));
    }

    private static LedgerEntry entry(String trigger) {
        return new LedgerEntry(
                new RegressionCase(
                        CaseId.next(),
                        PostmortemId.next(),
                        0,
                        new CaseDraft(trigger, "", "conv-1", 9, Layer.ASR, FailureType.ACCENT, "Record it"),
                        CaseState.FAILS_BEFORE,
                        new TestRun("run-1", TestClock.START),
                        null,
                        "",
                        0,
                        TestPerson.SOFIA.id(),
                        TestClock.START),
                IncidentKey.of(2026, 42),
                Severity.SEV1,
                "Title");
    }
}
