package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyDrawingTest {

    @Test
    void every_answer_has_a_box_with_the_number_it_has_in_the_list() {
        var drawing = drawn(ReportFixtures.booking().rootCause().whys());

        assertThat(drawing.select("rect")).hasSize(6);
        assertThat(drawing.select("rect.gap")).hasSize(2);
        assertThat(drawing.select("text").eachText())
                .contains("1", "4", "5a", "5b", "The model took 4.0 s to its first token.", "Process gap");
    }

    @Test
    void words_say_where_the_whys_begin_and_end() {
        assertThat(drawn(ReportFixtures.booking().rootCause().whys())
                        .select("svg")
                        .attr("aria-label"))
                .startsWith("6 whys as a tree, from “The model took 4.0 s")
                .contains("No regression test checks the context size.” and “First-token time");
    }

    @Test
    void boxes_stay_inside_the_picture_and_apart() {
        var whys = List.of(node("root", node("a", leaves(2)), node("b " + "word ".repeat(90), leaves(2)), node("c")));
        var boxes = drawn(whys).select("rect");

        assertThat(boxes).hasSize(8).allSatisfy(box -> {
            assertThat(left(box)).isNotNegative();
            assertThat(right(box)).isLessThanOrEqualTo(Drawing.WIDTH);
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other));
        });
    }

    @Test
    void long_answers_are_cut_after_four_lines() {
        var drawing = drawn(List.of(node("word ".repeat(200), node("end"))));

        assertThat(drawing.select("text").eachText())
                .filteredOn(line -> line.startsWith("word"))
                .hasSize(4);
        assertThat(drawing.select("text").eachText()).anyMatch(line -> line.endsWith("…"));
    }

    @Test
    void one_answer_alone_is_no_tree() {
        assertThat(drawn(List.of(node("only"))).select("svg")).isEmpty();
    }

    @Test
    void tree_that_no_page_can_hold_is_left_to_the_list() {
        var deep = node("end");
        for (var i = 0; i < 2_000; i++) {
            deep = node("why", deep);
        }

        assertThat(drawn(List.of(deep)).select("svg")).isEmpty();
        assertThat(drawn(List.of(node("root", leaves(200)))).select("svg")).isEmpty();
    }

    @Test
    void wide_tree_becomes_a_ladder_of_all_its_whys() {
        assertThat(drawn(List.of(node("root", leaves(5)))).select("rect")).hasSize(6);

        var ladder = drawn(List.of(node("root", leaves(6))));

        assertThat(ladder.select("rect")).hasSize(7);
        assertThat(ladder.select("path")).hasSize(6);
        assertThat(ladder.select("text").eachText()).contains("1", "2a", "2f", "leaf 5", "Symptom");
    }

    @Test
    void sixty_whys_stand_apart_on_pictures_that_fit_a_page() {
        var hostile = List.of("w".repeat(300), "word ".repeat(200), "كلمة طويلة ".repeat(40), "");
        var branches = IntStream.range(0, 6)
                .mapToObj(branch -> {
                    var chain = node(hostile.get(branch % hostile.size()));
                    for (var level = 0; level < 9; level++) {
                        chain = node("level " + level + " " + hostile.get(level % hostile.size()), chain);
                    }
                    return chain;
                })
                .toList();

        var pictures = drawn(branches).select("svg");

        assertThat(pictures).hasSizeGreaterThan(2).allSatisfy(picture -> {
            assertThat(Double.parseDouble(picture.attr("height"))).isLessThanOrEqualTo(860);
            assertThat(picture.attr("aria-label")).startsWith("60 whys as a tree, picture ");
            var boxes = picture.select("rect");
            assertThat(boxes).allSatisfy(box -> {
                assertThat(left(box)).isNotNegative();
                assertThat(right(box)).isLessThanOrEqualTo(Drawing.WIDTH);
                assertThat(top(box)).isNotNegative();
                assertThat(bottom(box)).isLessThanOrEqualTo(Double.parseDouble(picture.attr("height")));
                assertThat(boxes).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other));
            });
        });
        assertThat(pictures.select("rect")).hasSize(60);
    }

    @Test
    void evidence_is_named_in_one_line_and_counted() {
        var proven = new WhyNode(
                "Why?",
                "Late",
                WhyNode.Mark.COMPONENT_FAULT,
                "Trace of a call",
                null,
                List.of("Measured 8 September 2026, 14:20 UTC: Turn P90 8.1 s"),
                List.of());

        assertThat(drawn(List.of(node("root", proven))).select("text").eachText())
                .anyMatch(line -> line.startsWith("Evidence (2): Measured 8 September"));
    }

    @Test
    void right_to_left_answers_begin_at_the_right() {
        var texts = drawn(List.of(node("بطيء", node("no")))).select("text");

        assertThat(texts).anySatisfy(text -> {
            assertThat(text.text()).isEqualTo("بطيء");
            assertThat(text.attr("direction")).isEqualTo("rtl");
        });
    }

    @ParameterizedTest
    @MethodSource("dev.aftercall.report.MarkdownWriterTest#hostileTexts")
    void answers_stay_text(String text) {
        var drawing = drawn(List.of(node(text, node(text))));

        assertThat(drawing.select("svg > :not(rect, path, text), text > *")).isEmpty();
        assertThat(drawing.body().childrenSize()).isEqualTo(1);
    }

    private static Document drawn(List<WhyNode> whys) {
        var html = new Html();
        WhyDrawing.write(html, whys);
        return Jsoup.parse(html.toString());
    }

    private static WhyNode node(String answer, WhyNode... children) {
        return new WhyNode("Why?", answer, WhyNode.Mark.SYMPTOM, null, null, List.of(children));
    }

    private static WhyNode[] leaves(int count) {
        return IntStream.range(0, count).mapToObj(i -> node("leaf " + i)).toArray(WhyNode[]::new);
    }

    private static boolean overlap(Element box, Element other) {
        return left(box) < right(other)
                && left(other) < right(box)
                && top(box) < bottom(other)
                && top(other) < bottom(box);
    }

    private static double left(Element box) {
        return Double.parseDouble(box.attr("x"));
    }

    private static double right(Element box) {
        return left(box) + Double.parseDouble(box.attr("width"));
    }

    private static double top(Element box) {
        return Double.parseDouble(box.attr("y"));
    }

    private static double bottom(Element box) {
        return top(box) + Double.parseDouble(box.attr("height"));
    }
}
