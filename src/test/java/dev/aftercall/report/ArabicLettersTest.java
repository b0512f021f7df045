package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {

    @ParameterizedTest
    @CsvSource({
        "ببب, \ufe91\ufe92\ufe90",
        "باب, \ufe91\ufe8eب",
        "دار, دار",
        "لا, \ufefb",
        "بلا, \ufe91\ufefc",
        "لَا, \ufefb\u064e",
        "بُب, \ufe91\u064f\ufe90",
        "بـب, \ufe91ـ\ufe90",
        "ب ب, ب ب",
        "گچ, \ufb94\ufb7b",
        "بء, بء"
    })
    void letters_take_the_shape_of_their_place(String word, String joined) {
        assertThat(ArabicLetters.join(word)).isEqualTo(joined);
    }

    @Test
    void joiners_decide_where_letters_cannot() {
        assertThat(ArabicLetters.join("ب\u200cب")).isEqualTo("ب\u200cب");
        assertThat(ArabicLetters.join("ب\u200d")).isEqualTo("\ufe91\u200d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latin only", "", "تأخر الإجابات ثماني ثوانٍ", "\u064e", "ل", "release 4.18 في"})
    void text_stays_the_same_text(String text) {
        assertThat(Normalizer.normalize(ArabicLetters.join(text), Normalizer.Form.NFKC)
                        .chars()
                        .sorted()
                        .toArray())
                .isEqualTo(text.chars().sorted().toArray());
    }
}
