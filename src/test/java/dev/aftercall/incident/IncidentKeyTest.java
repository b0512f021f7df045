package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentKeyTest {

    @Test
    void is_written_with_year_and_at_least_four_digits() {
        assertThat(IncidentKey.of(2026, 42)).hasToString("INC-2026-0042");
        assertThat(IncidentKey.of(2026, 12345)).hasToString("INC-2026-12345");
    }

    @Test
    void is_read_as_people_type_it() {
        var key = IncidentKey.of(" inc-2026-0042 ");

        assertThat(key.value()).isEqualTo("INC-2026-0042");
        assertThat(key.year()).isEqualTo(2026);
        assertThat(key.number()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INC",
                "INC-26-0042",
                "INC-2026-42",
                "INC-2026-00042",
                "INC-2026-0000",
                "INC-2026-1234567890",
                "INC-2026-0042'--",
                "INC-２０２６-0042",
                "../INC-2026-0042"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IncidentKey.of(text));
        assertThat(IncidentKey.parse(text)).isEmpty();
    }

    @Test
    void sorts_by_number_and_not_by_text() {
        assertThat(Stream.of("INC-2026-10000", "INC-2026-9999", "INC-2025-0001")
                        .map(IncidentKey::of)
                        .sorted())
                .extracting(IncidentKey::value)
                .containsExactly("INC-2025-0001", "INC-2026-9999", "INC-2026-10000");
    }
}
