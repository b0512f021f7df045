package dev.aftercall.incident;

import static dev.aftercall.incident.IncidentTime.ACKNOWLEDGED;
import static dev.aftercall.incident.IncidentTime.DECLARED;
import static dev.aftercall.incident.IncidentTime.DETECTED;
import static dev.aftercall.incident.IncidentTime.IMPACT_STARTED;
import static dev.aftercall.incident.IncidentTime.MITIGATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.incident.Measured.Invalid;
import dev.aftercall.incident.Measured.NotApplicable;
import dev.aftercall.incident.Measured.Pending;
import dev.aftercall.incident.Measured.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    private static final Instant ZERO = Instant.parse("2026-09-17T00:00:00Z");

    /** Times as minutes after midnight, {@code -} if not recorded; durations as minutes or a state. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # status,      impact, detected, declared, acknowledged, mitigated, resolved, toDetect, toAck, toMitigate, toResolve, impactLasted
            RESOLVED,      0,      10,       12,       15,           40,        60,       10,       5,     30,         50,        40
            RESOLVED,      -,      10,       12,       15,           40,        60,       n/a,      5,     30,         50,        n/a
            RESOLVED,      0,      -,        12,       15,           40,        60,       n/a,      3,     28,         48,        40
            RESOLVED,      0,      10,       12,       -,            -,         60,       10,       n/a,   n/a,        50,        60
            RESOLVED,      0,      0,        0,        0,            0,         0,        0,        0,     0,          0,         0
            INVESTIGATING, -,      -,        12,       -,            -,         -,        pending,  pending, pending,  pending,   pending
            MITIGATING,    0,      10,       12,       15,           -,         -,        10,       5,     pending,    pending,   pending
            MITIGATING,    0,      10,       12,       15,           40,        -,        10,       5,     30,         pending,   40
            CANCELLED,     0,      10,       12,       15,           -,         -,        n/a,      n/a,   n/a,        n/a,       n/a
            DUPLICATE,     0,      10,       12,       15,           40,        60,       n/a,      n/a,   n/a,        n/a,       n/a
            RESOLVED,      20,     10,       12,       5,            8,         60,       invalid,  invalid, invalid,  50,        invalid
            """)
    void table(
            IncidentStatus status,
            String impact,
            String detected,
            String declared,
            String acknowledged,
            String mitigated,
            String resolved,
            String toDetect,
            String toAcknowledge,
            String toMitigate,
            String toResolve,
            String impactLasted) {
        var times = new EnumMap<IncidentTime, Instant>(IncidentTime.class);
        record(times, IMPACT_STARTED, impact);
        record(times, DETECTED, detected);
        record(times, DECLARED, declared);
        record(times, ACKNOWLEDGED, acknowledged);
        record(times, MITIGATED, mitigated);
        record(times, IncidentTime.RESOLVED, resolved);

        var durations = Durations.of(status, times);

        assertThat(words(durations.toDetect())).as("to detect").isEqualTo(toDetect);
        assertThat(words(durations.toAcknowledge())).as("to acknowledge").isEqualTo(toAcknowledge);
        assertThat(words(durations.toMitigate())).as("to mitigate").isEqualTo(toMitigate);
        assertThat(words(durations.toResolve())).as("to resolve").isEqualTo(toResolve);
        assertThat(words(durations.impact())).as("impact").isEqualTo(impactLasted);
    }

    @Test
    void invalid_one_names_both_times() {
        var durations = Durations.of(
                IncidentStatus.RESOLVED, Map.of(IMPACT_STARTED, ZERO.plusSeconds(60), DETECTED, ZERO, DECLARED, ZERO));

        assertThat(durations.toDetect())
                .isEqualTo(new Invalid("Detected (2026-09-17 00:00:00 UTC) lies before Impact started"
                        + " (2026-09-17 00:01:00 UTC)"));
    }

    @Test
    void only_a_recorded_one_has_a_value() {
        assertThat(new Recorded(Duration.ZERO).recorded()).contains(Duration.ZERO);
        assertThat(new Pending().recorded()).isEmpty();
        assertThat(new NotApplicable().recorded()).isEmpty();
        assertThat(new Invalid("why").recorded()).isEmpty();
    }

    private static void record(Map<IncidentTime, Instant> times, IncidentTime time, String minutes) {
        if (!minutes.equals("-")) {
            times.put(time, ZERO.plus(Duration.ofMinutes(Long.parseLong(minutes))));
        }
    }

    private static String words(Measured measured) {
        return switch (measured) {
            case Recorded(var duration) -> String.valueOf(duration.toMinutes());
            case Pending() -> "pending";
            case NotApplicable() -> "n/a";
            case Invalid(var _) -> "invalid";
        };
    }
}
