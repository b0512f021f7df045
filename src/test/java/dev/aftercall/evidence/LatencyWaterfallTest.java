package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.evidence.LatencyBudget.Part;
import dev.aftercall.playbook.MetricState;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class LatencyWaterfallTest {

    @Test
    void bars_follow_each_other_and_lines_mark_the_targets() {
        var bars = elements(drawn(LatencyBudgetTest.eightSeconds(), WaterfallLook.PRINT), "rect").stream()
                .filter(rect -> rect.hasAttribute("rx"))
                .toList();
        var ticks = elements(drawn(LatencyBudgetTest.eightSeconds(), WaterfallLook.PRINT), "rect").stream()
                .filter(rect -> !rect.hasAttribute("rx"))
                .toList();

        assertThat(bars).hasSize(6);
        assertThat(ticks).hasSize(6);
        for (var i = 1; i < bars.size(); i++) {
            assertThat(at(bars.get(i), "x"))
                    .isCloseTo(at(bars.get(i - 1), "x") + at(bars.get(i - 1), "width"), within());
        }
        // 4.02 s of 8.1 s on a lane of 366
        assertThat(at(bars.get(2), "width")).isCloseTo(366 * 4020 / 8100.0, within());
        assertThat(at(ticks.get(2), "x") + 1).isCloseTo(at(bars.get(2), "x") + 366 * 400 / 8100.0, within());
    }

    @Test
    void all_that_is_seen_is_said() {
        var root = drawn(LatencyBudgetTest.eightSeconds(), WaterfallLook.SCREEN).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label"))
                .isEqualTo("Latency waterfall. Turn detection 0.44 s, STT processing 0.21 s, LLM first token 4.02 s,"
                        + " LLM full response 1.05 s, TTS first byte 0.31 s, Network overhead 0.12 s, not traced 1.95 s."
                        + " Bottleneck: LLM first token, 65 % of the traced time and 10 times its target."
                        + " The parts explain 6.15 s of 8.10 s (Turn P90), more than 10 % apart.");
        assertThat(root.getTextContent()).contains("Not traced", "1.95 s", "Line: target", "8.10 s");
    }

    @Test
    void print_needs_no_style_sheet_and_the_screen_no_colours() {
        var print = LatencyWaterfall.svg(LatencyBudgetTest.eightSeconds(), WaterfallLook.PRINT);
        var screen = LatencyWaterfall.svg(LatencyBudgetTest.eightSeconds(), WaterfallLook.SCREEN);

        assertThat(print).doesNotContain("class=", "var(", "style=");
        assertThat(screen).doesNotContain("#", "style=");
    }

    @ParameterizedTest
    @EnumSource
    void hostile_and_long_names_stay_text(WaterfallLook look) {
        var name = "<script>alert(\"1\")</script> & '\u202e" + "x".repeat(80);
        var budget = new LatencyBudget(
                List.of(new Part("a", name, Layer.LLM, BigDecimal.TEN, null, MetricState.UNKNOWN)),
                null,
                "",
                List.of());

        var picture = drawn(budget, look);

        assertThat(elements(picture, "script")).isEmpty();
        assertThat(picture.getDocumentElement().getAttribute("aria-label")).contains(name);
    }

    @ParameterizedTest
    @EnumSource
    void zero_and_huge_times_stay_within_the_picture(WaterfallLook look) {
        for (var values : List.of(
                Map.of("llm-ttft", 0, "network", 0, "turn-p90", 0),
                Map.of("llm-ttft", 600_000, "network", 600_000, "turn-p90", 1),
                Map.of("llm-ttft", 1, "turn-p90", 600_000))) {
            var picture = drawn(LatencyBudgetTest.budget(values), look);
            assertThat(elements(picture, "rect"))
                    .allSatisfy(rect ->
                            assertThat(at(rect, "x") + at(rect, "width")).isBetween(0.0, look.width() + 0.0));
            assertThat(elements(picture, "line")).hasSizeLessThan(150);
        }
    }

    @Test
    void table_has_every_part() {
        assertThat(LatencyWords.rows(LatencyBudgetTest.eightSeconds()))
                .hasSize(6)
                .contains(new LatencyWords.Row("LLM first token", "4.02 s", "0.40 s", "65 %", MetricState.CRITICAL));
    }

    private static Document drawn(LatencyBudget budget, WaterfallLook look) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(LatencyWaterfall.svg(budget, look))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document picture, String tag) {
        var found = picture.getElementsByTagName(tag);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static double at(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.25);
    }
}
