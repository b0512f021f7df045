package dev.aftercall.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserTextTest {

    @Test
    void ordinary_text_is_the_same_object() {
        var text = "Ünïcödé, Ελληνικά, עברית, 日本語, 😀 👩‍👩‍👧\tand\nlines";

        assertThat(UserText.clean(text)).isSameAs(text);
    }

    @Test
    void control_characters_are_removed() {
        assertThat(UserText.clean("a\u0000b\u0007c\u001bd\u007fe")).isEqualTo("abcde");
    }

    @Test
    void line_ends_become_newlines() {
        assertThat(UserText.clean("a\r\nb\rc\n\rd")).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void lone_surrogates_are_removed_and_pairs_stay() {
        assertThat(UserText.clean("x\ud83dy\ude00z \ud83d\ude00 \ud83d")).isEqualTo("xyz 😀 ");
    }
}
