package dev.aftercall.report;

import static dev.aftercall.report.MarkdownText.inline;

import java.util.Objects;
import java.util.StringJoiner;

/** The impact table and its notes as Markdown. */
final class MarkdownImpact {

    private MarkdownImpact() {}

    static void write(MarkdownPage page, Impact impact) {
        if (!impact.rows().isEmpty()) {
            writeTable(page, impact);
        }
        if (impact.latency() != null) {
            LatencyPart.write(page, impact.latency());
        }
        page.block(EmbeddedMarkdown.of(impact.notes(), "impact-"));
    }

    private static void writeTable(MarkdownPage page, Impact impact) {
        var usual = impact.hasBaseline();
        page.block(usual ? "| Dimension | Measurement | Usual | Source |" : "| Dimension | Measurement | Source |");
        page.line(usual ? "|---|---|---|---|" : "|---|---|---|");
        for (var row : impact.rows()) {
            var cells = new StringJoiner(" | ", "| ", " |");
            cells.add(inline(row.dimension())).add(inline(row.shownValue()));
            if (usual) {
                cells.add(inline(Objects.requireNonNullElse(row.usual(), "")));
            }
            page.line(cells.add(inline(ImpactSection.source(row))).toString());
        }
    }
}
