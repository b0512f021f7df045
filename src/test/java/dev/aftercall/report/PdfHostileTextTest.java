package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.aftercall.base.markdown.Markdown;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a user makes the PDF fail, fetch anything or take too long. */
class PdfHostileTextTest {

    private static PdfRenderer renderer;

    @BeforeAll
    static void start() {
        renderer = new PdfRenderer(new Markdown(), PdfLimits.standard());
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    static Stream<String> heavyTexts() {
        return Stream.of(
                "x".repeat(10_000),
                "<a".repeat(2_500),
                "> ".repeat(2_000),
                "😀".repeat(2_000),
                "日".repeat(3_000),
                "|a".repeat(60) + "|\n" + "|-".repeat(60) + "|\n" + ("|1".repeat(60) + "|\n").repeat(5),
                "```\n" + "long".repeat(500) + "\n```",
                "\u0000\u0001\ud800",
                "\u202e reversed",
                "a\n".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("heavyTexts")
    void heavy_text_is_printed_in_time(String text) throws IOException {
        var pdf = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> renderer.render(ReportFixtures.everywhere(text)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.aftercall.report.MarkdownWriterTest#hostileTexts")
    void text_that_breaks_markup_is_printed(String text) throws IOException {
        var shown = HostileTexts.letters(PdfTexts.of(renderer.render(ReportFixtures.everywhere(text))));

        assertThat(shown).contains(HostileTexts.letters(text));
    }

    @Test
    void nothing_is_fetched_for_any_text() throws IOException {
        try (var trap = new Trap()) {
            for (var text : trap.baits()) {
                assertThat(PdfTexts.of(renderer.render(ReportFixtures.everywhere(text))))
                        .doesNotContain("root:");
            }

            assertThat(trap.requests()).isEmpty();
        }
    }

    @Test
    void engine_itself_fetches_nothing() throws IOException {
        try (var trap = new Trap()) {
            var url = trap.url();
            var css = "@import url(" + url + "); p { background: url(" + url + ") }"
                    + " @font-face { font-family: x; src: url(" + url + ") } * { font-family: 'Instrument Sans' }";
            var page = PrintPage.page(css, "Trap", "Trap");
            page.head().appendElement("link").attr("rel", "stylesheet").attr("href", url);
            page.body()
                    .append("<p>text</p><img alt='x' src='" + url + "'><img alt='y' src='file:///etc/passwd'>"
                            + "<object data='" + url + "'></object><svg width='9' height='9' alt='z'><image href='"
                            + url + "'/></svg>");

            new PdfEngine(64 << 20).print(page);

            assertThat(trap.requests()).isEmpty();
        }
    }
}
