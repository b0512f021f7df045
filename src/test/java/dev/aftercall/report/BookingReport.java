package dev.aftercall.report;

import dev.aftercall.report.ActionRow.Horizon;
import dev.aftercall.report.IncidentFacts.Fact;
import dev.aftercall.report.IncidentFacts.Severity;
import dev.aftercall.report.LessonRow.Area;
import dev.aftercall.report.TimelineRow.Layer;
import dev.aftercall.report.TimelineRow.Marker;
import dev.aftercall.report.TimelineRow.Precision;
import dev.aftercall.report.WhyNode.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report on eight-second answers, with something in every section. */
final class BookingReport {

    private static final String SUMMARY =
            "On 8 September, callers who booked an appointment waited about eight seconds for every answer. A prompt"
                    + " refactor had removed the step that shortens the conversation history, so the language model read a"
                    + " full context on every turn. Rolling the prompt back restored normal answers.";

    private BookingReport() {}

    static PostmortemDocument document(ReportMeta.@Nullable Retraction retraction) {
        return new PostmortemDocument(
                meta(retraction),
                facts(),
                SUMMARY,
                impact(),
                timeline(),
                rootCause(),
                actions(),
                lessons(),
                BookingFollowUp.cases(),
                BookingFollowUp.changes());
    }

    private static ReportMeta meta(ReportMeta.@Nullable Retraction retraction) {
        return new ReportMeta(
                "Havenlo",
                "eight-second-answers",
                2,
                Instant.parse("2026-09-14T09:30:00Z"),
                ReportMeta.Audience.INTERNAL,
                "Mara Lindqvist",
                "9f2c4b0d6d1e8a7753c1f0b2a4e69d8c7b6a5f4e3d2c1b0a99887766554433ff",
                retraction,
                false);
    }

    private static IncidentFacts facts() {
        return new IncidentFacts(
                "INC-2026-0033",
                "Eight-second answers on the booking line",
                Severity.SEV_2,
                false,
                Instant.parse("2026-09-08T14:05:00Z"),
                Instant.parse("2026-09-08T15:57:00Z"),
                Duration.ofMinutes(112),
                "Tobias Okafor",
                List.of("Mara Lindqvist", "Jonas Weber", "Ines Duarte"),
                "the clinic's office manager joined at 15:10",
                List.of(
                        new Fact("Affected", "Appointment booking", "US East, 38 % of calls"),
                        new Fact("Layer of origin", "LLM", "first token, 4.0 s"),
                        new Fact("Detected after", "47 min", "by a clinic, no alert fired"),
                        new Fact("Mitigated after", "58 min", "from declaration, target 60 min")));
    }

    private static Impact impact() {
        return new Impact(
                List.of(
                        new Impact.Row("Turn latency, P90", "8.1 s", "2.9 s", "14:20 UTC", Impact.State.RECORDED),
                        new Impact.Row("Calls in the window", "3,412", "3,380", "", Impact.State.RECORDED),
                        new Impact.Row("Calls given up by the caller", "611", "124", "", Impact.State.RECORDED),
                        new Impact.Row("Bookings completed", "58 %", "88 %", "", Impact.State.RECORDED),
                        new Impact.Row("Bookings lost", "about 240", "0", "from call-backs", Impact.State.ESTIMATED),
                        new Impact.Row("Error budget used", "", null, "", Impact.State.UNKNOWN),
                        new Impact.Row("Revenue", "", null, "asked finance", Impact.State.UNKNOWN)),
                "The first token alone took **65 %** of the traced time, ten times its target of 0.4 s.");
    }

    private static Timeline timeline() {
        return new Timeline(rows(), "Between 14:05 and 14:52 nobody looked at *first-token time*.");
    }

    private static List<TimelineRow> rows() {
        return List.of(
                row(
                        "14:05:00",
                        Precision.APPROXIMATE,
                        "First anomalous metric",
                        null,
                        Layer.LLM,
                        "first-token time rises with release `4.18`",
                        null),
                row(
                        "14:52:00",
                        Precision.MINUTE,
                        "Detected",
                        Marker.DETECTION,
                        null,
                        "a clinic reports long pauses",
                        null),
                row("14:55:20", Precision.EXACT, "Declared", null, null, "as SEV-2, P90 above 7 s", "Tobias Okafor"),
                row(
                        "15:21:00",
                        Precision.MINUTE,
                        "Root cause identified",
                        Marker.DIAGNOSIS,
                        Layer.LLM,
                        "context at 126K tokens per turn\n\n- 4.17: 9K tokens\n- 4.18: 126K tokens",
                        "Ines Duarte"),
                row("15:53:00", Precision.MINUTE, "Mitigated", Marker.REPAIR, null, "prompt rolled back to 4.17", null),
                row("15:57:00", Precision.MINUTE, "Resolved", null, null, "P90 back at 3.0 s", null));
    }

    private static TimelineRow row(
            String time,
            Precision precision,
            @Nullable String label,
            @Nullable Marker marker,
            @Nullable Layer layer,
            String text,
            @Nullable String author) {
        return new TimelineRow(
                Instant.parse("2026-09-08T" + time + "Z"),
                precision,
                label,
                marker,
                layer,
                text,
                marker == Marker.DIAGNOSIS ? "https://traces.example.com/conv-7f3a/turns" : null,
                author);
    }

    private static RootCause rootCause() {
        var noTest = why(
                "Why did nothing catch the removal?", "No regression test checks the context size.", Mark.PROCESS_GAP);
        var noAlert =
                why("Why did no alert fire?", "First-token time is measured but has no threshold.", Mark.PROCESS_GAP);
        var gone = why(
                "Why was truncation gone?",
                "The prompt refactor of 4 September removed it.",
                Mark.COMPONENT_FAULT,
                noTest,
                noAlert);
        var full = why(
                "Why was the context full?",
                "Conversation history was no longer truncated.",
                Mark.COMPONENT_FAULT,
                gone);
        var slow = new WhyNode(
                "Why was the first token slow?",
                "Every turn sent a full 128K-token context.",
                Mark.SYMPTOM,
                "Trace of conv-7f3a, turn 4",
                "https://traces.example.com/conv-7f3a",
                List.of(full));
        var root = why(
                "Why did callers wait eight seconds?", "The model took 4.0 s to its first token.", Mark.SYMPTOM, slow);
        return new RootCause(
                "Callers on the booking line waited about eight seconds for every answer.",
                List.of(root),
                "Prompt changes without regression tests",
                List.of("The release went out on a Friday afternoon", "Latency is alerted end to end only"),
                "Regression coverage for **conversation history management** was missing.");
    }

    private static WhyNode why(String question, String answer, Mark mark, WhyNode... children) {
        return new WhyNode(question, answer, mark, null, null, List.of(children));
    }

    private static List<ActionRow> actions() {
        return List.of(
                new ActionRow(
                        "Add a test that fails when the context passes 32K tokens",
                        "Run it in the nightly suite.\nFail the build, not a warning.",
                        "Ines Duarte",
                        LocalDate.of(2026, 9, 18),
                        Horizon.IMMEDIATE,
                        ActionRow.Kind.PREVENTION,
                        ActionRow.Priority.HIGH,
                        ActionRow.State.DONE,
                        null,
                        "Test run 1182 fails on 4.18, passes on 4.19",
                        "https://tracker.example.com/VOICE-412"),
                new ActionRow(
                        "Alert on first-token time above 1.5 s",
                        "",
                        "Jonas Weber",
                        LocalDate.of(2026, 9, 25),
                        Horizon.IMMEDIATE,
                        ActionRow.Kind.DETECTION,
                        ActionRow.Priority.HIGH,
                        ActionRow.State.IN_PROGRESS,
                        null,
                        null,
                        null),
                new ActionRow(
                        "Review prompt changes like code",
                        "",
                        null,
                        null,
                        Horizon.SHORT_TERM,
                        ActionRow.Kind.PREVENTION,
                        ActionRow.Priority.MEDIUM,
                        ActionRow.State.ACCEPTED,
                        null,
                        null,
                        null),
                new ActionRow(
                        "Move booking to a second provider",
                        "",
                        "Mara Lindqvist",
                        LocalDate.of(2026, 12, 1),
                        Horizon.LONG_TERM,
                        ActionRow.Kind.MITIGATION,
                        ActionRow.Priority.LOW,
                        ActionRow.State.DECLINED,
                        "Would not have helped here",
                        null,
                        null));
    }

    private static Lessons lessons() {
        return new Lessons(lessonRows(), "A prompt is code: it is **reviewed and tested** from now on.");
    }

    private static List<LessonRow> lessonRows() {
        return List.of(
                new LessonRow(LessonRow.Kind.WENT_WELL, Area.RESPONSE, "The rollback took **four minutes**."),
                new LessonRow(LessonRow.Kind.COULD_IMPROVE, Area.DETECTION, "A clinic noticed before we did."),
                new LessonRow(
                        LessonRow.Kind.LUCKY,
                        Area.RESPONSE,
                        "It happened during office hours, with everyone present."));
    }
}
