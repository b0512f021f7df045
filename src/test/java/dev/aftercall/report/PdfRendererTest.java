package dev.aftercall.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
        renderer = new PdfRenderer(new Markdown(), PdfLimits.standard());
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
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(below -> bookmarks.add("- " + below.getTitle()));
            }

            assertThat(bookmarks)
                    .containsExactly(
                            "Eight-second answers on the booking line",
                            "Impact",
                            "Timeline",
                            "Root cause",
                            "- Contributing factors",
                            "Action items",
                            "Lessons",
                            "- What went well",
                            "- What could improve",
                            "- Where we were lucky",
                            "- Conclusion",
                            "Regression cases",
                            "Runbook changes");
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

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם", "سلام عليكم", "نسخة 4.18 جديدة"})
    void right_to_left_text_keeps_its_words(String words) throws IOException {
        var text = PdfTexts.of(renderer.render(ReportFixtures.everywhere(words)));

        assertThat(text).contains(words.split(" "));
    }

    @Test
    void joined_letters_are_copied_as_letters() throws IOException {
        var glyphs = PdfTexts.characters(renderer.render(LanguageReports.arabic()));

        assertThat(glyphs).contains("ت", "خ", "م").noneMatch(glyph -> glyph.matches("[\\ufe80-\\ufef4]"));
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
        var limits = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 100, 1_000_000, 64 << 20);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(HostileTexts.letters(PdfTexts.of(limited.render(ReportFixtures.booking()))))
                    .contains(HostileTexts.letters("Conversation history was no longer truncated"));
        }
    }

    @Test
    void simpler_layout_says_why_it_is_simple() throws IOException {
        var limits = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 100, 1_000_000, 64 << 20);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(PdfTexts.of(limited.render(ReportFixtures.booking()))).contains("for its usual layout");
        }
    }

    @Test
    void pdf_over_the_size_limit_is_given_up() throws IOException {
        var limits = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1_000_000, 1_000_000, 30_000);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            var pdf = limited.render(ReportFixtures.withTimeline(100));

            assertThat(pdf).hasSizeLessThan(30_000);
            assertThat(PdfTexts.of(pdf)).contains("too long for a PDF");
        }
    }

    @Test
    void long_report_has_contents_with_page_numbers() throws IOException {
        try (var pdf = Loader.loadPDF(renderer.render(ReportFixtures.withTimeline(200)))) {
            var entry = Pattern.compile("Lessons[ .]+(\\d+)").matcher(PdfTexts.ofPage(pdf, 1));

            assertThat(entry.find()).isTrue();
            assertThat(PdfTexts.ofPage(pdf, Integer.parseInt(entry.group(1))))
                    .containsPattern("Lessons\\s+What went well");
        }
    }

    @Test
    void parts_in_other_languages_name_theirs() throws IOException {
        assertThat(PdfTexts.values(renderer.render(LanguageReports.japanese()), COSName.LANG))
                .contains("en", "ja")
                .doesNotContain("zh");
        assertThat(PdfTexts.values(renderer.render(LanguageReports.arabic()), COSName.LANG))
                .contains("ar");
    }

    @Test
    void wide_columns_get_the_room() throws IOException {
        var table = "| Time | Event |\n|---|---|\n| 10:04 | " + "a long sentence about the event ".repeat(3) + " |";
        var text = PdfTexts.of(renderer.render(ReportFixtures.withSummary(table)));

        assertThat(text).contains("10:04 a long sentence about the event a long sentence about the event a long");
    }

    @Test
    void drawings_are_figures_with_words() throws IOException {
        assertThat(PdfTexts.values(renderer.render(ReportFixtures.booking()), COSName.ALT))
                .anyMatch(words -> words.startsWith("6 whys as a tree"))
                .anyMatch(words -> words.startsWith("Bars against the usual values: Turn latency, P90 8.1 s"))
                .anyMatch(words -> words.equals("Severity"));
    }

    @Test
    void short_report_has_no_contents() throws IOException {
        assertThat(PdfTexts.of(renderer.render(ReportFixtures.booking()))).doesNotContain("Contents");
    }

    @Test
    void numbers_of_a_long_list_are_not_cut_off() throws IOException {
        var list = "1. step\n".repeat(120);

        var pdf = renderer.render(ReportFixtures.withSummary(list));

        assertThat(PdfTexts.of(pdf)).contains("120.");
        assertThat(PdfTexts.leftmost(pdf)).isGreaterThan(56);
    }

    @Test
    void title_may_have_lines_and_control_characters() throws IOException {
        try (var pdf = Loader.loadPDF(renderer.render(ReportFixtures.everywhere("a\u0000b\nc")))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("SEV-1 ab c");
        }
    }

    @Test
    void long_reports_wait_for_each_other_and_all_are_printed() {
        var limits = new PdfLimits(3, 8, Duration.ofSeconds(30), 100, 1_000_000, 1_000_000, 64 << 20);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(IntStream.range(0, 4).parallel().map(i -> limited.render(ReportFixtures.booking()).length))
                    .allMatch(length -> length > 30_000);
        }
    }

    @Test
    void little_memory_makes_shorter_reports() {
        assertThat(PdfLimits.forHeap(256 << 20).characters()).isBetween(200_000, 300_000);
        assertThat(PdfLimits.forHeap(8L << 30).characters()).isEqualTo(1_000_000);
    }

    @Test
    void layout_that_takes_too_long_is_given_up() throws IOException {
        var limits = new PdfLimits(1, 4, Duration.ofMillis(1), 100, 1_000_000, 1_000_000, 64 << 20);
        try (var limited = new PdfRenderer(new Markdown(), limits)) {
            assertThat(PdfTexts.of(limited.render(ReportFixtures.withTimeline(500))))
                    .contains("too long for a PDF");
        }
    }
}
