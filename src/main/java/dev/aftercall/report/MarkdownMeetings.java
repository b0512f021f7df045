package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;

/** The minutes as Markdown: one list for each meeting; nothing at all without one. */
final class MarkdownMeetings {

    static final String TITLE = "Postmortem Meeting";
    static final String NOTES = "- **Notes:**";

    private MarkdownMeetings() {}

    static void write(MarkdownPage page, List<MeetingMinutes> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        page.heading(2, TITLE);
        for (var i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            page.heading(3, moment(meeting.start()) + " to " + moment(meeting.end()) + " UTC");
            people(page.blankLine(), meeting);
            page.block(meeting.points().stream().map(MarkdownMeetings::item).collect(joining("\n")));
            if (!meeting.notes().isBlank()) {
                var notes = EmbeddedMarkdown.of(meeting.notes(), "meeting-" + (i + 1) + "-");
                page.block(NOTES + "\n\n  " + MarkdownText.indent(notes, 2));
            }
        }
    }

    private static void people(MarkdownPage page, MeetingMinutes meeting) {
        if (meeting.facilitator() != null) {
            page.field("Facilitator", inline(meeting.facilitator()));
        }
        names(page, "Present", meeting.present());
        names(page, "Absent", meeting.absent());
    }

    private static void names(MarkdownPage page, String label, List<String> names) {
        if (!names.isEmpty()) {
            page.field(label, names.stream().map(MarkdownText::inline).collect(joining(", ")));
        }
    }

    private static String item(MeetingMinutes.Discussed point) {
        var head = "- **" + point.outcome().label() + ":** " + inline(point.text());
        return point.detail().isBlank()
                ? head
                : head + "\n\n  " + MarkdownText.indent(MarkdownText.lines(point.detail()), 2) + "\n";
    }

    private static String moment(Instant at) {
        return ReportTimes.day(at) + " " + ReportTimes.minutes(at);
    }
}
