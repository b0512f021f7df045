package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthsTest {

    @Test
    void letters_are_as_wide_as_the_font_has_them() {
        assertThat(TextWidths.of("mmmm", 10)).isGreaterThan(2 * TextWidths.of("iiii", 10));
        assertThat(TextWidths.of("日本", 10)).isCloseTo(20, within(0.01));
        assertThat(TextWidths.of("e\u0301", 10)).isLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a few ordinary words that need several lines",
                "Donaudampfschifffahrtsgesellschaftskapitän",
                "予約の電話をかけた利用者は待たされた",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "x"
            })
    void lines_fit_and_have_all_of_the_text(String text) {
        var lines = TextWidths.lines(text, 13, 100, 100);

        assertThat(lines).allSatisfy(line -> assertThat(TextWidths.of(line, 13)).isLessThanOrEqualTo(100));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void text_that_has_no_letters_has_no_lines() {
        assertThat(TextWidths.lines(" \n ", 13, 100, 3)).isEmpty();
    }

    @Test
    void ellipsis_fits_the_last_line_too() {
        var lines = TextWidths.lines("many words that will not fit into two lines of this width", 13, 100, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(TextWidths.of(lines.getLast(), 13)).isLessThanOrEqualTo(100);
    }
}
