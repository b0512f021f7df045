package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;

import java.util.List;

/** The latency of a turn below the impact: picture, what it says, and the figures as a table. */
final class LatencyPart {

    static final String TITLE = "Where the time of a turn went";

    private static final List<String> HEADS = List.of("Component", "Time", "Target", "Share");

    private LatencyPart() {}

    static void write(Html html, Latency latency) {
        html.element("h3", TITLE);
        LatencyChart.write(html, latency);
        latency.remarks().forEach(remark -> html.element("p", remark, "dir", "auto"));
        html.open("table", "class", "latency").open("thead").open("tr");
        HEADS.forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (var part : latency.parts()) {
            html.newLine().open("tr").element("th", part.name(), "scope", "row", "dir", "auto");
            cells(part).forEach(cell -> html.element("td", cell));
            html.close();
        }
        html.close().close();
    }

    static void write(MarkdownPage page, Latency latency) {
        page.block("**" + TITLE + ":**");
        page.block("| " + String.join(" | ", HEADS) + " |");
        page.line("|---|---|---|---|");
        for (var part : latency.parts()) {
            page.line("| " + inline(part.name()) + " | " + String.join(" | ", cells(part)) + " |");
        }
        latency.remarks().forEach(remark -> page.block(inline(remark)));
    }

    private static List<String> cells(Latency.Part part) {
        return List.of(part.shownTime(), part.shownTarget(), part.shownShare());
    }
}
