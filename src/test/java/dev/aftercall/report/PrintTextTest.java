package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTextTest {

    private final PrintText text = new PrintText(new PdfFonts());

    @ParameterizedTest
    @CsvSource({
        "Grüße – “quoted”, Instrument Sans",
        "Ελληνικά, Noto Sans",
        "Кириллица, Noto Sans",
        "שלום, Noto Sans Hebrew",
        "سلام, Noto Sans Arabic",
        "🚨, Noto Emoji",
        "✓, DejaVu Sans",
        "漢字かな, Noto Sans JP",
        "汉字, Droid Sans Fallback",
        "한국어, Droid Sans Fallback"
    })
    void each_script_brings_its_font_and_no_other(String words, String family) {
        text.prepare(Jsoup.parse(words));

        assertThat(text.families()).containsOnly(PdfFonts.BASIC, family);
    }

    @Test
    void what_has_no_shape_is_left_out_and_what_no_font_has_becomes_a_box() {
        assertThat(text.printable("👍🏽 a\u200bb\ufe0f 𐐔")).isEqualTo("👍 ab □");
    }

    @Test
    void letters_are_joined_before_their_joiners_go() {
        assertThat(text.printable("می\u200cشود")).isEqualTo("\ufee3\ufbfd\ufeb7\ufeeeد");
    }
}
