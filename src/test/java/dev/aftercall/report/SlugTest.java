package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Eight-second answers on the booking line, eight-second-answers-on-the-booking-line",
        "  ¡Año nuevo! Žluťoučký kůň , ano-nuevo-zlutoucky-kun",
        "../../etc/passwd, etc-passwd",
        "<script>alert(1)</script>, script-alert-1-script",
        "日本語の障害, inc-2026-0042",
        "---, inc-2026-0042",
    })
    void name_is_made_of_plain_words(String title, String slug) {
        assertThat(Slug.of(title, "INC-2026-0042").value()).isEqualTo(slug);
    }

    @Test
    void long_title_is_cut() {
        var slug = Slug.of("word ".repeat(40), "x");

        assertThat(slug.value()).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
        assertThat(slug.numbered(1_000).value()).endsWith("-1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a/b", "a.md", "ä"})
    void nothing_else_is_a_name(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }
}
