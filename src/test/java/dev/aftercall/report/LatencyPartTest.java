package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The latency of a turn in the forms of a report. */
class LatencyPartTest {

    @Test
    void page_matches_its_golden_file() {
        Golden.assertSame(
                "latency.html",
                new HtmlRenderer(new Markdown()).render(LatencyReports.document(), ReportFixtures.LINKS));
    }

    @Test
    void markdown_matches_its_golden_file() {
        Golden.assertSame("latency.md", new MarkdownWriter().write(LatencyReports.document()));
    }

    @Test
    void export_that_is_read_again_keeps_the_figures_among_the_notes() {
        var written = new MarkdownWriter().write(LatencyReports.document());

        var impact = new MarkdownReader().read(written).orElseThrow().impact();

        assertThat(impact.rows()).isEqualTo(LatencyReports.document().impact().rows());
        assertThat(impact.notes())
                .contains("| LLM first token | 4.00 s, critical | under 0.40 s | 65 % |")
                .endsWith("Callers talked into the *silence*.");
    }

    @Test
    void frozen_document_comes_back_with_its_latency_and_an_older_one_without() {
        var json = JsonMapper.builder().build();
        var frozen = json.writeValueAsString(LatencyReports.document().impact());

        assertThat(json.readValue(frozen, Impact.class).latency()).isEqualTo(LatencyReports.latency());
        assertThat(json.readValue("{\"rows\":[],\"notes\":\"x\"}", Impact.class))
                .isEqualTo(new Impact(List.of(), "x"));
    }
}
