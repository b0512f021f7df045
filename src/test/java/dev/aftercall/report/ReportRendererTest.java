package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.markdown.Markdown;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportRendererTest {

    private final Markdown markdown = new Markdown();
    private final PdfRenderer pdf = new PdfRenderer(markdown, PdfLimits.STANDARD);
    private final ReportRenderer renderer = new ReportRenderer(
            markdown,
            pdf,
            JsonMapper.builder().build(),
            new ReportProperties("Havenlo", 64, "https://reports.example.com", null));

    @Test
    void printer_that_takes_no_more_work_is_explained() {
        pdf.close();

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> renderer.render(ReportFixtures.booking()))
                .withMessageContaining("try again");
    }

    @Test
    void notices_leave_the_hash_as_it_was() {
        try (pdf) {
            var published = renderer.render(ReportFixtures.small());
            var document = published.document();

            var superseded = renderer.render(document.withMeta(document.meta().asSuperseded()));

            assertThat(superseded.contentHash()).isEqualTo(published.contentHash());
            assertThat(superseded.content(ReportForm.MARKDOWN)).isNotEqualTo(published.content(ReportForm.MARKDOWN));
        }
    }
}
