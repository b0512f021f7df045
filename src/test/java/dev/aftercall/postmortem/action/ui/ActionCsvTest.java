package dev.aftercall.postmortem.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionCsvTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 17);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "=HYPERLINK(\"http://x\") | \"'=HYPERLINK(\"\"http://x\"\")\"",
                "+1 | \"'+1\"",
                "-1 | \"'-1\"",
                "@SUM(A1) | \"'@SUM(A1)\"",
                "Say \"no\", twice | \"Say \"\"no\"\", twice\""
            })
    void no_text_becomes_a_formula_or_another_cell(String title, String cell) {
        var row = ActionCsv.row(item(title), new ActionContext(Map.of(), TODAY));

        assertThat(row)
                .startsWith("\"INC-2026-0042\",\"SEV-1\"," + cell + ",\"Accepted\"")
                .endsWith("\r\n");
    }

    private static ActionItem item(String title) {
        return new ActionItem(
                ActionId.next(),
                PostmortemId.next(),
                new IncidentKey("INC-2026-0042"),
                Severity.SEV1,
                0,
                title,
                "",
                null,
                TODAY,
                Horizon.SHORT,
                ActionKind.PREVENTION,
                Priority.HIGH,
                null,
                ActionState.ACCEPTED,
                "",
                "",
                UserId.next(),
                Instant.EPOCH,
                null,
                null,
                1);
    }
}
