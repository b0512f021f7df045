package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordTest {

    private final HashedBcryptEncoder encoder = new HashedBcryptEncoder();

    @Test
    void length_is_what_counts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewPassword.of("elevenchars"))
                .withMessage("Password is shorter than 12 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewPassword.of("abcde".repeat(26)))
                .withMessage("Password is longer than 128 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> NewPassword.of("abababababab"));
        assertThat(NewPassword.of("correct horse").value()).isEqualTo("correct horse");
    }

    @Test
    void characters_are_counted_not_the_units_they_are_stored_in() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewPassword.of("😀😁😂😃😄😅"));
        assertThat(NewPassword.of("😀😁😂😃😄😅".repeat(21)).value()).isNotEmpty();
    }

    @Test
    void every_character_of_a_long_password_matters() {
        var long1 = "пароль".repeat(20) + "1";
        var long2 = "пароль".repeat(20) + "2";

        var encoded = encoder.encode(long1);

        assertThat(encoder.matches(long1, encoded)).isTrue();
        assertThat(encoder.matches(long2, encoded)).isFalse();
    }

    @Test
    void same_letters_from_another_keyboard_are_the_same_password() {
        var encoded = encoder.encode("gr\u00FC\u00DFe aus k\u00F6ln");

        assertThat(encoder.matches("gru\u0308\u00DFe aus ko\u0308ln", encoded)).isTrue();
    }

    @Test
    void temporary_passwords_are_long_enough_and_never_the_same() {
        var one = TemporaryPassword.generateFor("nora");
        var other = TemporaryPassword.generateFor("nora");

        assertThat(NewPassword.of(one.value())).isNotNull();
        assertThat(one.value()).isNotEqualTo(other.value()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(one.toString()).doesNotContain(one.value());
    }
}
