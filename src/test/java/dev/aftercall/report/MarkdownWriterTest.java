package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {

    private static final List<String> SECTIONS = List.of(
            "Summary",
            "Impact Assessment",
            "Timeline of Events",
            "Root Cause Analysis",
            "Action Items",
            "Lessons Learned",
            "Regression Cases",
            "Runbook Changes");

    private final MarkdownWriter writer = new MarkdownWriter();
    private final Markdown markdown = new Markdown();

    @Test
    void booking_report_matches_its_golden_file() {
        Golden.assertSame("booking.md", writer.write(ReportFixtures.booking()));
    }

    @Test
    void empty_report_matches_its_golden_file() {
        Golden.assertSame("small.md", writer.write(ReportFixtures.small()));
    }

    @Test
    void timeline_over_several_days_has_date_headings() {
        assertThat(writer.write(ReportFixtures.withTimeline(200))).contains("### 2026-09-08\n", "### 2026-09-09\n");
    }

    @Test
    void writing_is_repeatable() {
        assertThat(writer.write(ReportFixtures.booking())).isEqualTo(writer.write(ReportFixtures.booking()));
    }

    static List<String> hostileTexts() {
        return HostileTexts.STRUCTURAL;
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void user_text_cannot_break_the_structure(String text) {
        var written = writer.write(ReportFixtures.everywhere(text));

        var page = Jsoup.parse(markdown.toHtml(written, 1, ""));
        assertThat(page.select("h2").eachText()).containsExactlyElementsOf(SECTIONS);
        assertThat(page.select("h1").eachText()).containsExactly("Voice Agent Incident Postmortem");
        var impact = page.select("h2:contains(Impact) + table");
        assertThat(impact.select("thead th")).hasSize(4);
        assertThat(impact.select("tbody tr")).hasSize(1);
        assertThat(impact.select("tbody td")).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void user_text_is_not_lost(String text) {
        var written = writer.write(ReportFixtures.everywhere(text));

        var shown = HostileTexts.letters(
                Jsoup.parse(markdown.toHtml(written, 1, "")).text());
        var expected = HostileTexts.letters(text);
        assertThat(shown.split(java.util.regex.Pattern.quote(expected), -1).length - 1)
                .as("occurrences of %s", expected)
                .isGreaterThanOrEqualTo(20);
    }
}
