package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintLineBreakerTest {

    @ParameterizedTest
    @ValueSource(strings = {"some words, and more ", "日本語の文。", "a-b/c ", "😀 "})
    void breaks_are_those_of_the_language_at_any_length(String unit) {
        for (var text : List.of("", unit, unit.repeat(30), unit.repeat(400))) {
            assertThat(breaks(text)).isEqualTo(expected(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "x😀", "日\u0301"})
    void long_words_break_between_characters_and_end_with_the_text(String unit) {
        var text = unit.repeat(1_500);

        assertThat(breaks(text))
                .hasSizeGreaterThan(100)
                .endsWith(text.length())
                .isSorted()
                .allMatch(position -> position == text.length() || !Character.isLowSurrogate(text.charAt(position)));
    }

    @Test
    void one_line_of_a_very_long_word_costs_no_more_than_one_of_a_short_one() {
        var breaker = new PrintLineBreaker();
        var text = "x".repeat(5_000_000);
        for (var line = 0; line < 2_000; line++) {
            breaker.setText(text);

            assertThat(breaker.next()).isEqualTo(8);
        }
    }

    @Test
    void cancelled_rendering_ends() {
        var breaker = new PrintLineBreaker();
        breaker.setText("text");
        Thread.currentThread().interrupt();

        assertThatThrownBy(breaker::next).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Integer> breaks(String text) {
        var breaker = new PrintLineBreaker();
        breaker.setText(text);
        var breaks = new ArrayList<Integer>();
        for (var position = breaker.next(); position != BreakIterator.DONE; position = breaker.next()) {
            breaks.add(position);
        }
        return breaks;
    }

    private static List<Integer> expected(String text) {
        var words = BreakIterator.getLineInstance(Locale.ENGLISH);
        words.setText(text);
        var breaks = new ArrayList<Integer>();
        words.first();
        for (var position = words.next(); position != BreakIterator.DONE; position = words.next()) {
            breaks.add(position);
        }
        return breaks;
    }
}
