package dev.aftercall.report;

import java.util.List;
import java.util.Objects;

/** Everything a report shows, read once and never changed: the input of every writer and renderer. */
public record PostmortemDocument(
        ReportMeta meta,
        IncidentFacts incident,
        String summary,
        Impact impact,
        Timeline timeline,
        RootCause rootCause,
        List<ActionRow> actions,
        Lessons lessons,
        RegressionCases regression,
        RunbookChanges runbook,
        List<MeetingMinutes> meetings) {

    /** Versions published before there were regression cases, runbook changes and meetings are read without them. */
    public PostmortemDocument {
        actions = List.copyOf(actions);
        regression = Objects.requireNonNullElse(regression, RegressionCases.NONE);
        runbook = Objects.requireNonNullElse(runbook, RunbookChanges.NONE);
        meetings = List.copyOf(Objects.requireNonNullElse(meetings, List.of()));
    }

    /** A report without a meeting. */
    public PostmortemDocument(
            ReportMeta meta,
            IncidentFacts incident,
            String summary,
            Impact impact,
            Timeline timeline,
            RootCause rootCause,
            List<ActionRow> actions,
            Lessons lessons,
            RegressionCases regression,
            RunbookChanges runbook) {
        this(meta, incident, summary, impact, timeline, rootCause, actions, lessons, regression, runbook, List.of());
    }

    /** The same content with other facts about the report itself. */
    PostmortemDocument withMeta(ReportMeta other) {
        return new PostmortemDocument(
                other, incident, summary, impact, timeline, rootCause, actions, lessons, regression, runbook, meetings);
    }
}
