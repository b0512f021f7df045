package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {

    @Test
    void texts_that_are_too_long_are_refused_by_their_name() {
        refused(() -> ActionDraft.titled("x".repeat(201)), "Title is longer than 200 characters");
        refused(() -> new EditWhy("x".repeat(2_001), ""), "Question is longer than 2,000 characters");
        refused(() -> new EditWhy("", "x".repeat(2_001)), "Answer is longer than 2,000 characters");
        refused(
                () -> new LessonDraft(LessonKind.LUCKY, LessonArea.RESPONSE, "x".repeat(10_001)),
                "Lesson is longer than 10,000 characters");
        refused(() -> FieldKey.SUMMARY.limit().check("x".repeat(100_001)), "Summary is longer than 100,000 characters");
        refused(
                () -> new ImpactRow(ImpactDimension.REVENUE, "x".repeat(201), "", FigureState.ESTIMATED),
                "Figure is longer than 200 characters");
    }

    @Test
    void an_action_item_has_a_title() {
        refused(() -> ActionDraft.titled("  "), "Title is missing");
    }

    @Test
    void control_characters_go_and_everything_else_stays() {
        var why = new EditWhy("a\u0000b\u0007c\ud83d", "one\r\ntwo\rthree\t<script>\u202e\ud83d\ude80");

        assertThat(why.question()).isEqualTo("abc");
        assertThat(why.answer()).isEqualTo("one\ntwo\nthree\t<script>\u202e\ud83d\ude80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example", "https://", "ftp://x.example", "x y"
            })
    void links_that_are_no_web_page_are_refused(String link) {
        assertThatThrownBy(() -> WebAddress.check(link)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void links_to_the_web_are_kept_and_empty_ones_are_none() {
        assertThat(WebAddress.check(" https://tracker.example/V-1?a=b ")).isEqualTo("https://tracker.example/V-1?a=b");
        assertThat(WebAddress.check("  ")).isNull();
    }

    private static void refused(Runnable command, String message) {
        assertThatThrownBy(command::run)
                .isInstanceOf(RuleViolationException.class)
                .hasMessage(message);
    }
}
