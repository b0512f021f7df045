package dev.aftercall.incident.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.playbook.ClockTarget;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final Instant START = Instant.parse("2026-09-17T03:00:00Z");
    private static final Span PLAIN = span(10, null, 0);
    private static final Span PROMISED = span(30, 60, 0);

    @ParameterizedTest
    @CsvSource({
        "479, RUNNING",
        "480, AT_RISK",
        "599, AT_RISK",
        "600, BREACHED",
        "6000, BREACHED",
    })
    void running_clock_is_at_risk_from_four_fifths_on_and_breached_at_its_end(int second, ClockState state) {
        assertThat(PLAIN.runningAt(at(second))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1439, RUNNING", "1440, AT_RISK", "1800, AT_RISK", "3599, AT_RISK", "3600, BREACHED"})
    void broken_promise_stays_at_risk_until_the_later_limit(int second, ClockState state) {
        assertThat(PROMISED.runningAt(at(second))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1, MET, CANCELLED", "600, MET, CANCELLED", "601, BREACHED, BREACHED"})
    void end_is_judged_by_when_it_was(int second, ClockState stopped, ClockState cancelled) {
        assertThat(PLAIN.stoppedAt(at(second))).isEqualTo(stopped);
        assertThat(PLAIN.cancelledAt(at(second))).isEqualTo(cancelled);
    }

    @Test
    void changes_ahead_are_the_warning_and_then_the_limit() {
        assertThat(PROMISED.nextChange(at(0))).contains(at(1440));
        assertThat(PROMISED.nextChange(at(1440))).contains(at(3600));
        assertThat(PROMISED.nextChange(at(3600))).isEmpty();
    }

    @Test
    void putting_off_moves_promise_limit_and_warning() {
        assertThat(PROMISED.longerBy(Duration.ofMinutes(30))).isEqualTo(span(60, 90, 0));
        assertThat(span(30, 60, 30)).isEqualTo(span(60, 90, 0));
    }

    private static Span span(int due, @Nullable Integer breach, int putOff) {
        var target = new ClockTarget(Duration.ofMinutes(due), breach == null ? null : Duration.ofMinutes(breach));
        return Span.of(START, target, Duration.ofMinutes(putOff));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
