package dev.aftercall.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static PdfRenderer renderer;

    @BeforeAll
    static void start() {
        renderer = new PdfRenderer(new Markdown(), PdfLimits.STANDARD);
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    @Test
    void every_text_of_the_report_is_in_the_pdf() throws IOException {
        var text = HostileTexts.letters(PdfTexts.of(renderer.render(ReportFixtures.booking())));

        for (var expected : List.of(
                "Eight-second answers on the booking line",
                "Tobias Okafor",
                "Ines Duarte",
                "estimated, from call-backs",
                "a clinic reports long pauses",
                "4.18: 126K tokens",
                "Why did no alert fire?",
                "No regression test checks the context size.",
                "Prompt changes without",
                "Review prompt changes like code",
                "https://tracker.example.com/VOICE-412",
                "The rollback took four minutes",
                "Would not have helped here",
                "the clinic's office manager joined at 15:10",
                "nobody looked at first-token time",
                "https://traces.example.com/conv-7f3a/turns",
                "Fail the build, not a warning.",
                "reviewed and tested",
                "asked finance",
                "Latency is alerted end to end only")) {
            assertThat(text).contains(HostileTexts.letters(expected));
        }
    }

    @Test
    void greek_cyrillic_and_other_scripts_can_be_read_back() throws IOException {
        var text = PdfTexts.of(renderer.render(ReportFixtures.everywhere(PdfTexts.ALPHABETS)));

        assertThat(HostileTexts.letters(text)).contains(HostileTexts.letters(PdfTexts.ALPHABETS));
        assertThat(text).contains("→", "✓", "€", "😀").doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", "☑", "Ω", "Ж", "ế", "日", "한", "€"})
    void character_that_no_other_brings_along_is_printed(String character) throws IOException {
        var text = PdfTexts.of(renderer.render(ReportFixtures.everywhere("from " + character + " to")));

        assertThat(text).contains("from " + character + " to");
    }

    @Test
    void characters_without_a_glyph_become_a_box() throws IOException {
        var text = PdfTexts.of(renderer.render(ReportFixtures.everywhere("Deseret 𐐔 and Gothic 𐌰")));

        assertThat(text).contains("Deseret □ and Gothic □").doesNotContain("#");
    }

    @Test
    void document_has_bookmarks_language_title_and_page_numbers() throws IOException {
        try (var pdf = Loader.loadPDF(renderer.render(ReportFixtures.booking()))) {
            var bookmarks = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));

            assertThat(bookmarks)
                    .containsExactly(
                            "Eight-second answers on the booking line",
                            "Impact",
                            "Timeline",
                            "Root cause",
                            "Action items",
                            "Lessons");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("SEV-2 Eight-second answers on the booking line");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Page 1 of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void long_timeline_repeats_its_head_on_every_page() throws IOException {
        try (var pdf = Loader.loadPDF(renderer.render(ReportFixtures.withTimeline(200)))) {
            assertThat(pdf.getNumberOfPages()).isBetween(7, 14);
            assertThat(PdfTexts.ofPage(pdf, 3)).contains("Time, UTC");
            assertThat(PdfTexts.ofPage(pdf, 5)).contains("Time, UTC");
        }
    }

    @Test
    void right_to_left_text_keeps_its_words() throws IOException {
        var text = PdfTexts.of(renderer.render(ReportFixtures.everywhere("שלום עולם")));

        assertThat(text).contains("שלום", "עולם");
    }

    @Test
    void table_too_wide_for_the_page_becomes_lines() throws IOException {
        var table = "|" + "head|".repeat(20) + "\n|" + "---|".repeat(20) + "\n|" + "cell|".repeat(20) + "\n";

        assertThat(PdfTexts.of(renderer.render(ReportFixtures.everywhere(table))))
                .contains("cell | cell | cell");
    }

    @Test
    void several_reports_can_be_printed_at_once() {
        var lengths = IntStream.range(0, 8)
                .parallel()
                .map(i -> renderer.render(ReportFixtures.booking()).length / 1_000)
                .boxed()
                .collect(toSet());

        assertThat(lengths).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void text_over_the_limits_gets_a_simpler_layout() throws IOException {
        var limits = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1_000_000);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(HostileTexts.letters(PdfTexts.of(limited.render(ReportFixtures.booking()))))
                    .contains(HostileTexts.letters("Conversation history was no longer truncated"));
        }
    }

    @Test
    void layout_that_takes_too_long_is_given_up() throws IOException {
        var limits = new PdfLimits(1, 4, Duration.ofMillis(1), 1_000_000, 1_000_000);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(PdfTexts.of(limited.render(ReportFixtures.withTimeline(500))))
                    .contains("too long for a PDF");
        }
    }
}
