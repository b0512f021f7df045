package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @Test
    void login_is_the_same_however_it_is_typed() {
        assertThat(Login.of("  Nora.L@Example.org ")).isEqualTo(Login.of("nora.l@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-nora", "nora lindqvist", "nöra", "nora\u0000", "<script>", "no\nra"})
    void what_two_databases_might_read_differently_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Login.of(text));
    }

    @Test
    void typed_login_is_bounded_before_anything_is_done_with_it() {
        assertThat(Login.normalize("x".repeat(100_000))).hasSize(Login.MAX_LENGTH);
    }

    @Test
    void name_cannot_turn_the_text_around_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("Nora\u202E"));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("Nora\nAdmin"));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("   "));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("x".repeat(121)));
        assertThat(PersonName.of(" 陳美玲 ").value()).isEqualTo("陳美玲");
    }
}
