package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentStatusTest {

    /** Per move from row to column: {@code yes}, {@code why} if a reason is needed, {@code no}. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,        INVESTIGATING, IDENTIFIED, MITIGATING, RESOLVED, CANCELLED, DUPLICATE
            INVESTIGATING, no,            yes,        yes,        yes,      why,       yes
            IDENTIFIED,    why,           no,         yes,        yes,      why,       yes
            MITIGATING,    why,           why,        no,         yes,      why,       yes
            RESOLVED,      why,           why,        why,        no,       no,        no
            CANCELLED,     why,           why,        why,        no,       no,        no
            DUPLICATE,     why,           why,        why,        no,       no,        no
            """)
    void moves(
            IncidentStatus from,
            String investigating,
            String identified,
            String mitigating,
            String resolved,
            String cancelled,
            String duplicate) {
        assertThat(move(from, IncidentStatus.INVESTIGATING)).isEqualTo(investigating);
        assertThat(move(from, IncidentStatus.IDENTIFIED)).isEqualTo(identified);
        assertThat(move(from, IncidentStatus.MITIGATING)).isEqualTo(mitigating);
        assertThat(move(from, IncidentStatus.RESOLVED)).isEqualTo(resolved);
        assertThat(move(from, IncidentStatus.CANCELLED)).isEqualTo(cancelled);
        assertThat(move(from, IncidentStatus.DUPLICATE)).isEqualTo(duplicate);
    }

    private static String move(IncidentStatus from, IncidentStatus to) {
        if (!from.canMoveTo(to)) {
            return "no";
        }
        return IncidentStatus.needsReason(from, to) ? "why" : "yes";
    }
}
