package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer(new Markdown());

    @Test
    void booking_report_matches_its_golden_file() {
        Golden.assertSame("booking.html", renderer.render(ReportFixtures.booking(), ReportFixtures.LINKS));
    }

    @Test
    void empty_report_matches_its_golden_file() {
        Golden.assertSame("small.html", renderer.render(ReportFixtures.small(), ReportFixtures.LINKS));
    }

    @Test
    void page_is_small_and_has_no_script() {
        var page = renderer.render(ReportFixtures.booking(), ReportFixtures.LINKS);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(24_000);
        assertThat(Jsoup.parse(page).select("script")).isEmpty();
    }

    @Test
    void page_is_well_formed() {
        var parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(10);

        parser.parseInput(renderer.render(ReportFixtures.booking(), ReportFixtures.LINKS), "");

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void whys_form_a_chain_that_branches_into_lists() {
        var page = render(ReportFixtures.booking());

        assertThat(page.select("ol.whys > li > .n").eachText()).containsExactly("1", "2", "3", "4", "5a", "5b");
        assertThat(page.select("ol.whys li ol.branch")).hasSize(2);
    }

    @Test
    void retracted_report_says_so_before_its_title() {
        var page = render(ReportFixtures.retracted());

        assertThat(page.select("main > :first-child").text())
                .startsWith("This report was retracted on 20 September 2026.")
                .contains("wrong region");
    }

    @Test
    void superseded_report_leads_to_the_newest_version() {
        var notice = render(ReportFixtures.superseded()).select("main > .notice");

        assertThat(notice.text()).contains("There is a newer version of this report.");
        assertThat(notice.select("a").attr("href")).isEqualTo("/reports/eight-second-answers");
    }

    @Test
    void figure_that_nobody_knows_is_called_unknown() {
        var cells = render(ReportFixtures.booking()).select("tr:has(th:contains(Revenue)) td");

        assertThat(cells.eachText()).containsExactly("unknown", "–", "asked finance");
    }

    @Test
    void internal_report_is_kept_from_search_engines() {
        assertThat(render(ReportFixtures.booking()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(render(ReportFixtures.small()).select("meta[name=robots]")).isEmpty();
    }

    @Test
    void ids_are_unique() {
        var ids = render(ReportFixtures.everywhere("Text[^1]\n\n[^1]: Note"))
                .select("[id]")
                .eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    static List<String> scripts() {
        return HostileTexts.SCRIPTS;
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void user_text_stays_text_in_every_field(String text) {
        var page = render(ReportFixtures.everywhere(text));

        assertThat(
                        page.select(
                                "script, iframe, img, style, base, math, form, link:not([rel=canonical],[rel=stylesheet],[rel=icon])"))
                .isEmpty();
        assertThat(page.select("svg:not(.drawing)")).hasSize(1);
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute ->
                            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                                    || attribute.getKey().equals("style"));
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript:");
        }
        assertThat(page.select("h1").text()).isEqualTo(text.replace("\u0000", ""));
    }

    private Document render(PostmortemDocument document) {
        return Jsoup.parse(renderer.render(document, ReportFixtures.LINKS));
    }
}
