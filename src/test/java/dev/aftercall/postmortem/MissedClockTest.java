package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.playbook.ClockStop;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissedClockTest {

    private static final Instant DUE = Instant.parse("2026-09-08T14:35:00Z");

    @Test
    void it_says_how_late_it_was_and_when() {
        assertThat(missed(DUE.plus(Duration.ofMinutes(22))).text())
                .isEqualTo("Stakeholders told 22 min late (due 14:35, done 14:57 UTC)");
        assertThat(missed(DUE.plusSeconds(20)).text())
                .isEqualTo("Stakeholders told under a minute late (due 14:35, done 14:35 UTC)");
    }

    @Test
    void days_are_told_where_they_differ_or_where_nothing_was_done() {
        assertThat(missed(DUE.plus(Duration.ofHours(12))).text())
                .isEqualTo("Stakeholders told 12 h late (due 8 Sep 2026, 14:35, done 9 Sep 2026, 02:35 UTC)");
        assertThat(missed(null).text()).isEqualTo("Tell stakeholders: not done (due 8 Sep 2026, 14:35 UTC)");
    }

    private static MissedClock missed(@Nullable Instant done) {
        return new MissedClock("Tell stakeholders", "Stakeholders told", ClockStop.STAKEHOLDERS_TOLD, DUE, done);
    }
}
