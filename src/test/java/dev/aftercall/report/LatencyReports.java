package dev.aftercall.report;

import dev.aftercall.report.Latency.Part;
import dev.aftercall.report.Latency.State;
import dev.aftercall.report.TimelineRow.Layer;
import java.util.List;

/** A report with the measured latency of a turn. */
final class LatencyReports {

    private LatencyReports() {}

    static Latency latency() {
        return new Latency(
                List.of(
                        new Part("STT", Layer.ASR, 210, 200L, 3, State.WARNING),
                        new Part("LLM first token", Layer.LLM, 4_000, 400L, 65, State.CRITICAL),
                        new Part("LLM rest of answer", Layer.LLM, 1_540, 600L, 25, State.CRITICAL),
                        new Part("TTS first byte", Layer.TTS, 140, 150L, 2, State.GOOD),
                        new Part("Network overhead", null, 260, null, 4, State.UNKNOWN)),
                1_950,
                List.of(
                        "Bottleneck: LLM first token, 65 % of the traced time and 10 times its target.",
                        "The parts explain 6.15 s of 8.10 s (Turn P90), more than 10 % apart."));
    }

    static PostmortemDocument document() {
        var small = ReportFixtures.small();
        return new PostmortemDocument(
                small.meta(),
                small.incident(),
                small.summary(),
                new Impact(
                        List.of(new Impact.Row("Turn P90", "8.1 s", "2.9 s", "", Impact.State.RECORDED)),
                        "Callers talked into the *silence*.",
                        latency()),
                small.timeline(),
                small.rootCause(),
                small.actions(),
                small.lessons(),
                small.regression(),
                small.runbook());
    }
}
