package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

    private final Playbook playbook = PlaybookFixtures.first();

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "turn-p50, 1499, GOOD",
        "turn-p50, 1500, WARNING",
        "turn-p50, 2000, WARNING",
        "turn-p50, 2001, CRITICAL",
        "turn-p90, 3499, GOOD",
        "turn-p90, 3500, WARNING",
        "turn-p90, 5000, WARNING",
        "turn-p90, 5001, CRITICAL",
        "turn-p95, 4999, GOOD",
        "turn-p95, 5000, WARNING",
        "turn-p95, 7000, WARNING",
        "turn-p95, 7001, CRITICAL",
        "turn-p99, 9999, GOOD",
        "turn-p99, 10000, WARNING",
        "turn-p99, 15000, WARNING",
        "turn-p99, 15001, CRITICAL",
        "stt-latency, 199, GOOD",
        "stt-latency, 200, WARNING",
        "stt-latency, 401, CRITICAL",
        "llm-ttft, 399, GOOD",
        "llm-ttft, 400, WARNING",
        "llm-ttft, 801, CRITICAL",
        "llm-response, 999, GOOD",
        "llm-response, 1000, WARNING",
        "llm-response, 2001, CRITICAL",
        "tts-ttfb, 149, GOOD",
        "tts-ttfb, 150, WARNING",
        "tts-ttfb, 301, CRITICAL",
        "turn-detection, 399, GOOD",
        "turn-detection, 400, WARNING",
        "turn-detection, 601, CRITICAL",
        "network, 99, GOOD",
        "network, 100, WARNING",
        "network, 201, CRITICAL",
        "call-success, 95, GOOD",
        "call-success, 94.9, WARNING",
        "call-success, 84.9, CRITICAL",
        "wer, 10, GOOD",
        "wer, 10.1, WARNING",
        "wer, 20.1, CRITICAL",
        "intent-accuracy, 90, GOOD",
        "intent-accuracy, 89.9, WARNING",
        "intent-accuracy, 79.9, CRITICAL",
        "task-completion, 85, GOOD",
        "task-completion, 84.9, WARNING",
        "task-completion, 69.9, CRITICAL",
        "interruption-false-positives, 5, GOOD",
        "interruption-false-positives, 5.1, WARNING",
        "interruption-false-positives, 10.1, CRITICAL",
        "tts-errors, 2, GOOD",
        "tts-errors, 2.1, WARNING",
        "tts-errors, 5.1, CRITICAL",
        "escalations, 25, GOOD",
        "escalations, 25.1, WARNING",
        "escalations, 40.1, CRITICAL",
        "spiking-calls, 3, UNKNOWN",
    })
    void value_stands_against_the_bounds_of_the_runbook(String key, BigDecimal value, MetricState expected) {
        assertThat(playbook.metric(key).orElseThrow().stateOf(value)).isEqualTo(expected);
    }

    @Test
    void missing_value_is_never_good() {
        assertThat(playbook.metrics()).allMatch(metric -> metric.stateOf(null) == MetricState.UNKNOWN);
    }

    @Test
    void value_that_cannot_be_true_is_not_accepted() {
        var completion = playbook.metric("task-completion").orElseThrow();

        assertThat(completion.accepts(new BigDecimal("140"))).isFalse();
        assertThat(completion.accepts(new BigDecimal("-1"))).isFalse();
        assertThat(completion.accepts(new BigDecimal("100"))).isTrue();
    }

    @Test
    void figures_read_as_people_write_them() {
        assertThat(MetricUnit.MILLISECONDS.text(new BigDecimal("8200"))).isEqualTo("8.2 s");
        assertThat(MetricUnit.MILLISECONDS.text(new BigDecimal("180"))).isEqualTo("180 ms");
        assertThat(MetricUnit.PERCENT.text(new BigDecimal("61.00"))).isEqualTo("61 %");
        assertThat(playbook.metric("stt-latency").orElseThrow().goal()).isEqualTo("under 200 ms");
        assertThat(playbook.metric("task-completion").orElseThrow().goal()).isEqualTo("at least 85 %");
    }
}
