package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.util.List;

/** The minutes: who met when, and what became of each point. */
final class MeetingSection implements ReportSection {

    private final Markdown markdown;

    MeetingSection(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public String id() {
        return "meeting";
    }

    @Override
    public String title() {
        return "Postmortem meeting";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.meetings().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var meetings = document.meetings();
        for (var i = 0; i < meetings.size(); i++) {
            writeMeeting(html, meetings.get(i), "meeting-" + (i + 1) + "-");
        }
    }

    private void writeMeeting(Html html, MeetingMinutes meeting, String idPrefix) {
        html.newLine()
                .element(
                        "h3",
                        ReportTimes.date(meeting.start()) + ", " + ReportTimes.minutes(meeting.start()) + " to "
                                + ReportTimes.minutes(meeting.end()) + " UTC");
        if (meeting.facilitator() != null) {
            people(html, "Facilitator", List.of(meeting.facilitator()));
        }
        people(html, "Present", meeting.present());
        people(html, "Absent", meeting.absent());
        if (!meeting.points().isEmpty()) {
            html.open("ul", "class", "lessons");
            meeting.points().forEach(point -> writePoint(html, point));
            html.close();
        }
        if (!meeting.notes().isBlank()) {
            html.element("h4", "Notes and decisions").open("div", "class", "md", "dir", "auto");
            html.markdown(markdown, meeting.notes(), 5, idPrefix).close();
        }
    }

    private static void people(Html html, String label, List<String> names) {
        if (!names.isEmpty()) {
            html.newLine()
                    .open("p")
                    .text(label + ": " + String.join(", ", names))
                    .close();
        }
    }

    private static void writePoint(Html html, MeetingMinutes.Discussed point) {
        html.newLine().open("li", "dir", "auto").open("b", "class", "area");
        html.text(point.outcome().label() + ":").close().text(" " + point.text());
        if (!point.detail().isBlank()) {
            html.element("p", point.detail(), "class", "details");
        }
        html.close();
    }
}
