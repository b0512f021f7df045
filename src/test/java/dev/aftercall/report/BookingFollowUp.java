package dev.aftercall.report;

import dev.aftercall.report.RegressionRow.Run;
import dev.aftercall.report.RegressionRow.State;
import dev.aftercall.report.RunbookRow.Outcome;
import dev.aftercall.report.TimelineRow.Layer;
import java.time.Instant;
import java.util.List;

/** What followed the eight-second answers: two regression cases, and the answers on the playbook. */
final class BookingFollowUp {

    private BookingFollowUp() {}

    static RegressionCases cases() {
        return new RegressionCases(
                List.of(
                        new RegressionRow(
                                "A booking call of 40 turns",
                                "The context stays below 64K tokens\nand the first token comes within 0.4 s.",
                                "https://traces.example.com/conv-2c91",
                                9,
                                Layer.LLM,
                                "Latency grows with a long context",
                                "Add a test that fails when the context window grows past its limit.",
                                State.IN_SUITE,
                                new Run("run-1182", Instant.parse("2026-09-10T08:12:00Z")),
                                new Run("https://ci.example.com/runs/1190", Instant.parse("2026-09-11T15:40:07Z")),
                                "Long calls, nightly"),
                        new RegressionRow(
                                "Caller changes the clinic twice",
                                "",
                                "conv-b0e7",
                                null,
                                Layer.DIALOG,
                                "Something else",
                                "",
                                State.PROPOSED,
                                null,
                                null,
                                "")),
                null);
    }

    static RunbookChanges changes() {
        return new RunbookChanges(
                List.of(
                        new RunbookRow("Severity criteria", Outcome.NO_CHANGE, "", null),
                        new RunbookRow("Failure modes", Outcome.TURNED_DOWN, "Full context as a mode of its own", null),
                        new RunbookRow("Alert thresholds", Outcome.ADOPTED, "First token: warn at 0.8 s", 4),
                        new RunbookRow("Response checklists", Outcome.PROPOSED, "Ask for the prompt's size", null),
                        new RunbookRow("Message templates", Outcome.CHANGE, "Say that no booking\nis lost", null)),
                new Waiver(
                        "Failure modes are *looked at* in October",
                        "Mara Lindqvist",
                        Instant.parse("2026-09-14T09:00:00Z")));
    }
}
