package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** The impact table with the latency of a turn and its notes. */
final class ImpactSection implements ReportSection {

    private final Markdown markdown;

    ImpactSection(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public String id() {
        return "impact";
    }

    @Override
    public String title() {
        return "Impact";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.impact().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var impact = document.impact();
        if (!impact.rows().isEmpty()) {
            writeTable(html, impact);
            ImpactChart.write(html, impact.rows());
        }
        if (impact.latency() != null) {
            LatencyPart.write(html, impact.latency());
        }
        if (!impact.notes().isBlank()) {
            html.open("div", "class", "md notes", "dir", "auto");
            html.markdown(markdown, impact.notes(), "impact-").close();
        }
    }

    private static void writeTable(Html html, Impact impact) {
        var hasBaseline = impact.hasBaseline();
        html.open("table", "class", hasBaseline ? "impact with-usual" : "impact")
                .open("thead")
                .open("tr");
        heading(html, "Measure", "what");
        heading(html, "During", "num");
        if (hasBaseline) {
            heading(html, "Usual", "num");
        }
        heading(html, "Source", "source");
        html.close().close().open("tbody");
        impact.rows().forEach(row -> writeRow(html, row, hasBaseline));
        html.close().close();
    }

    private static void heading(Html html, String text, String columnClass) {
        html.element("th", text, "scope", "col", "class", columnClass);
    }

    private static void writeRow(Html html, Impact.Row row, boolean hasBaseline) {
        html.newLine().open("tr").element("th", row.dimension(), "scope", "row", "class", "what", "dir", "auto");
        html.open("td", "class", "num");
        html.element(row.isKnown() ? "b" : "span", row.shownValue()).close();
        if (hasBaseline) {
            writeOptional(html, row.usual(), "num");
        }
        writeOptional(html, source(row), "source");
        html.close();
    }

    /** A dash where there is nothing, which narrow screens leave out. */
    private static void writeOptional(Html html, @Nullable String text, String columnClass) {
        if (text == null || text.isBlank()) {
            html.element("td", "–", "class", columnClass + " none");
        } else {
            html.element("td", text, "class", columnClass);
        }
    }

    static String source(Impact.Row row) {
        if (!row.isKnown()) {
            return row.source();
        }
        return row.source().isBlank() ? row.state().label() : row.state().label() + ", " + row.source();
    }
}
