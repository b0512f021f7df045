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
import java.util.stream.IntStream;

/** Reports for tests. */
final class ReportFixtures {

    static final PageLinks LINKS = new PageLinks(
            "/public/report.css",
            "https://incidents.example.com/reports/eight-second-answers",
            "/reports",
            "/reports/eight-second-answers/v2.md",
            "/reports/eight-second-answers/v2.pdf",
            "/reports/eight-second-answers/versions",
            "/reports/eight-second-answers");

    private ReportFixtures() {}

    static PostmortemDocument booking() {
        return BookingReport.document(null);
    }

    static PostmortemDocument retracted() {
        var reason = "The latency figures came from the wrong region. Version 3 corrects them.";
        return BookingReport.document(new ReportMeta.Retraction(Instant.parse("2026-09-20T08:00:00Z"), reason));
    }

    static PostmortemDocument superseded() {
        var report = booking();
        return report.withMeta(report.meta().asSuperseded());
    }

    static PostmortemDocument small() {
        var facts = new IncidentFacts(
                "INC-2026-0001",
                "Clinic names mispronounced",
                Severity.SEV_3,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                "",
                List.of());
        return new PostmortemDocument(
                new ReportMeta("Havenlo", "clinic-names", 1, null, ReportMeta.Audience.PUBLIC, null),
                facts,
                "",
                Impact.NONE,
                Timeline.NONE,
                RootCause.NONE,
                List.of(),
                Lessons.NONE,
                RegressionCases.NONE,
                RunbookChanges.NONE);
    }

    static PostmortemDocument withTimeline(int rows) {
        var start = Instant.parse("2026-09-08T20:05:00Z");
        var timeline = IntStream.range(0, rows)
                .mapToObj(i -> new TimelineRow(
                        start.plusSeconds(90L * i),
                        Precision.EXACT,
                        i % 20 == 0 ? "Milestone " + i : null,
                        i % 3 == 0 ? Marker.DIAGNOSIS : null,
                        i % 5 == 0 ? Layer.LLM : null,
                        "Event **" + i + "**: first-token time at " + i + " ms after `restart " + i
                                + "`, confirmed on two nodes.",
                        null,
                        i % 2 == 0 ? "Ada Example" : null))
                .toList();
        return withRows(timeline);
    }

    /** Long entries, about four to a page. */
    static PostmortemDocument longProse(int rows) {
        var start = Instant.parse("2026-09-08T20:05:00Z");
        var prose =
                "First-token time stayed above four seconds on both nodes while the queue of calls grew. ".repeat(9);
        var timeline = IntStream.range(0, rows)
                .mapToObj(i -> new TimelineRow(
                        start.plusSeconds(600L * i), Precision.EXACT, "Entry " + i, null, null, prose, null, null))
                .toList();
        return withRows(timeline);
    }

    private static PostmortemDocument withRows(List<TimelineRow> timeline) {
        var document = booking();
        return new PostmortemDocument(
                document.meta(),
                document.incident(),
                document.summary(),
                document.impact(),
                new Timeline(timeline, ""),
                document.rootCause(),
                document.actions(),
                document.lessons(),
                document.regression(),
                document.runbook());
    }

    static PostmortemDocument withSummary(String summary) {
        var document = booking();
        return new PostmortemDocument(
                document.meta(),
                document.incident(),
                summary,
                document.impact(),
                document.timeline(),
                document.rootCause(),
                document.actions(),
                document.lessons(),
                document.regression(),
                document.runbook());
    }

    /** A report in which every text of a user is the given one. */
    static PostmortemDocument everywhere(String text) {
        var at = Instant.parse("2026-09-08T14:05:00Z");
        var facts = new IncidentFacts(
                text,
                text,
                Severity.SEV_1,
                false,
                at,
                at.plusSeconds(60),
                Duration.ofMinutes(1),
                text,
                List.of(text, text),
                text,
                List.of(new Fact(text, text, text)));
        var why = new WhyNode(
                text,
                text,
                Mark.SYMPTOM,
                text,
                text,
                List.of(
                        new WhyNode(text, text, Mark.PROCESS_GAP, text, null, List.of()),
                        new WhyNode(text, text, Mark.UNMARKED, null, text, List.of())));
        var action = new ActionRow(
                text,
                text,
                text,
                LocalDate.of(2026, 9, 30),
                Horizon.IMMEDIATE,
                ActionRow.Kind.PREVENTION,
                ActionRow.Priority.HIGH,
                ActionRow.State.DECLINED,
                text,
                text,
                text);
        return new PostmortemDocument(
                new ReportMeta(
                        text,
                        "slug",
                        1,
                        at,
                        ReportMeta.Audience.PUBLIC,
                        text,
                        text,
                        new ReportMeta.Retraction(at, text),
                        true),
                facts,
                text,
                new Impact(List.of(new Impact.Row(text, text, text, text, Impact.State.ESTIMATED)), text),
                new Timeline(
                        List.of(new TimelineRow(
                                at, Precision.APPROXIMATE, text, Marker.REPAIR, Layer.TTS, text, text, text)),
                        text),
                new RootCause(text, List.of(why), text, List.of(text), text),
                List.of(action),
                new Lessons(List.of(new LessonRow(LessonRow.Kind.LUCKY, Area.DETECTION, text)), text),
                new RegressionCases(
                        List.of(new RegressionRow(
                                text,
                                text,
                                text,
                                3,
                                Layer.ASR,
                                text,
                                text,
                                RegressionRow.State.IN_SUITE,
                                new RegressionRow.Run(text, at),
                                new RegressionRow.Run(text, at),
                                text)),
                        new Waiver(text, text, at)),
                new RunbookChanges(
                        List.of(new RunbookRow(text, RunbookRow.Outcome.ADOPTED, text, 7)),
                        new Waiver(text, null, at)));
    }
}
