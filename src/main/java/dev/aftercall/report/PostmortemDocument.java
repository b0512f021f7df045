package dev.aftercall.report;

import java.util.List;

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
        List<MeetingMinutes> meetings) {

    public PostmortemDocument {
        actions = List.copyOf(actions);
        meetings = meetings == null ? List.of() : List.copyOf(meetings); // stored before there were meetings
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
            Lessons lessons) {
        this(meta, incident, summary, impact, timeline, rootCause, actions, lessons, List.of());
    }

    /** The same content with other facts about the report itself. */
    PostmortemDocument withMeta(ReportMeta other) {
        return new PostmortemDocument(
                other, incident, summary, impact, timeline, rootCause, actions, lessons, meetings);
    }
}
