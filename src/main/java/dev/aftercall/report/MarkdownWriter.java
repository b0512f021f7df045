package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;
import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;

/** Writes a report as Markdown in the order of the runbook's postmortem template. */
public final class MarkdownWriter {

    /** Returns the whole document, ending with a newline. */
    public String write(PostmortemDocument document) {
        var page = new MarkdownPage().heading(1, "Voice Agent Incident Postmortem");
        writeNotices(page, document);
        writeHeader(page.blankLine(), document.incident());
        page.heading(2, "Summary").block(EmbeddedMarkdown.of(document.summary(), "summary-"));
        page.heading(2, "Impact Assessment");
        MarkdownImpact.write(page, document.impact());
        page.heading(2, "Timeline of Events");
        MarkdownTimeline.write(page, document.timeline(), document.incident().start());
        page.heading(2, "Root Cause Analysis");
        MarkdownRootCause.write(page, document.rootCause());
        page.heading(2, "Action Items");
        MarkdownActions.write(page, document.actions());
        page.heading(2, "Lessons Learned");
        MarkdownLessons.write(page, document.lessons());
        page.heading(2, "Regression Cases");
        MarkdownFollowUp.write(page, document.regression());
        page.heading(2, "Runbook Changes");
        MarkdownFollowUp.write(page, document.runbook());
        MarkdownMeetings.write(page, document.meetings());
        return page.toString();
    }

    private static void writeNotices(MarkdownPage page, PostmortemDocument document) {
        var retraction = document.meta().retraction();
        if (retraction != null) {
            page.block("> **Retracted on " + ReportTimes.date(retraction.at()) + ".** " + inline(retraction.reason()));
        }
        if (document.meta().superseded()) {
            page.block("> **There is a newer version of this report.**");
        }
        if (document.incident().drill()) {
            page.block("> **Drill.** This incident was held for practice.");
        }
    }

    private static void writeHeader(MarkdownPage page, IncidentFacts incident) {
        var start = incident.start();
        page.field("Title", inline(incident.title()));
        page.field("Date", start == null ? "unknown" : ReportTimes.day(start).toString());
        page.field("Duration", duration(incident));
        page.field("Severity", incident.severity().label());
        page.field("Incident Commander", inline(Objects.requireNonNullElse(incident.commander(), "nobody")));
        page.field("Participants", participants(incident));
        page.field("Incident", inline(incident.key()));
        for (var fact : incident.more()) {
            var note = fact.note();
            page.field(inline(fact.label()), inline(note == null ? fact.value() : fact.value() + " (" + note + ")"));
        }
    }

    private static String participants(IncidentFacts incident) {
        var names = incident.participants().stream().map(MarkdownText::inline).collect(joining(", "));
        var note = inline(incident.participantsNote());
        return Stream.of(names, note).filter(part -> !part.isBlank()).collect(joining("; "));
    }

    private static String duration(IncidentFacts incident) {
        var start = incident.start();
        var end = incident.end();
        var total = incident.total() == null ? "" : " (" + ReportTimes.duration(incident.total()) + ")";
        if (start == null) {
            return "unknown" + total;
        }
        if (end == null) {
            return ReportTimes.minutes(start) + " UTC - open" + total;
        }
        var isOneDay = ReportTimes.day(start).equals(ReportTimes.day(end));
        var endDay = isOneDay ? "" : ReportTimes.day(end) + " ";
        return ReportTimes.minutes(start) + " - " + endDay + ReportTimes.minutes(end) + " UTC" + total;
    }
}
