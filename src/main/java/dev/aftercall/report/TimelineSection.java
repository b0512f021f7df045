package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/** The timeline as a table of times and events, with a row for each day when it spans days, and its notes. */
final class TimelineSection implements ReportSection {

    private final Markdown markdown;

    TimelineSection(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.timeline().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var timeline = document.timeline();
        if (!timeline.rows().isEmpty()) {
            writeTable(html, timeline.rows());
        }
        if (!timeline.notes().isBlank()) {
            html.open("div", "class", "md notes", "dir", "auto");
            html.markdown(markdown, timeline.notes(), "timeline-").close();
        }
    }

    private void writeTable(Html html, List<TimelineRow> rows) {
        var spansDays =
                rows.stream().map(row -> ReportTimes.day(row.at())).distinct().count() > 1;
        html.open("table", "class", "timeline").open("thead").open("tr");
        html.element("th", "Time, UTC", "scope", "col", "class", "time");
        html.element("th", "Event", "scope", "col").close().close().open("tbody");
        var day = LocalDate.MIN;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (spansDays && !ReportTimes.day(row.at()).equals(day)) {
                writeDay(html, row);
            }
            day = ReportTimes.day(row.at());
            writeRow(html, row, i + 1);
        }
        html.close().close();
    }

    private static void writeDay(Html html, TimelineRow row) {
        html.newLine().open("tr", "class", "day");
        html.element("th", ReportTimes.longDate(row.at()), "colspan", "2", "scope", "colgroup")
                .close();
    }

    private void writeRow(Html html, TimelineRow row, int number) {
        html.newLine().open("tr").open("td", "class", "time");
        html.element("time", ReportTimes.timeOfDay(row), "datetime", row.at().toString())
                .close();
        html.open("td", "class", "event", "dir", "auto");
        if (row.label() != null) {
            html.element("b", row.label() + ":").text(" ");
        }
        html.open("div", "class", "md")
                .markdown(markdown, row.text(), "event-" + number + "-")
                .close();
        if (row.evidenceUrl() != null) {
            html.text(" ").open("span", "class", "evidence").text("Evidence: ");
            html.link(row.evidenceUrl(), row.evidenceUrl()).close();
        }
        var origin = origin(row);
        if (!origin.isEmpty()) {
            html.text(" ").element("small", origin, "class", "origin");
        }
        html.close().close();
    }

    private static String origin(TimelineRow row) {
        var parts = new StringJoiner(", ");
        if (row.layer() != null) {
            parts.add(row.layer().label());
        }
        if (row.marker() != null) {
            parts.add(row.marker().label());
        }
        if (row.author() != null) {
            parts.add("noted by " + row.author());
        }
        return parts.toString();
    }
}
