package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.SomeMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p90 7.2s|p90|7.2s",
                "p90: 7.2 s|p90|7.2 s",
                "p90=7.2s|p90|7.2s",
                "WER 31 %|WER|31 %",
                "LLM first token 4.02 s|LLM first token|4.02 s",
                "task completion −3 %|task completion|−3 %",
                "wer NaN|wer|NaN",
                "stt: fast|stt|fast",
                "word error rate|word error rate|''",
            })
    void line_is_name_and_value(String line, String name, String value) {
        assertThat(QuickEntry.of(line)).isEqualTo(new QuickEntry(name, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p90 7.2s|turn-p90",
                "turn-p90 7.2s|turn-p90",
                "WER 31 %|wer",
                "completion 3 %|task-completion",
                "ttft 4.02 s|llm-ttft",
                "first tok 4.02 s|llm-ttft",
                "asr 9.2 s|stt-latency",
                "endpointing 440 ms|turn-detection",
                "tts 310 ms|tts-ttfb",
                "tts 3 %|tts-errors",
            })
    void name_and_value_tell_the_metric(String line, String key) {
        assertThat(QuickEntry.of(line).metric(new MetricNames(SomeMetrics.ALL)))
                .isInstanceOfSatisfying(
                        QuickEntry.Meant.One.class,
                        one -> assertThat(one.metric()).extracting(Metric::key).isEqualTo(key));
    }

    @Test
    void name_of_several_metrics_is_refused_with_them() {
        assertThat(QuickEntry.of("llm 900 ms").metric(new MetricNames(SomeMetrics.ALL)))
                .isEqualTo(new QuickEntry.Meant.Unclear(
                        "“llm” can be LLM first token, LLM full response. Write more of its name"));
    }

    @Test
    void name_of_no_metric_is_refused() {
        assertThat(QuickEntry.of("jitter 9 ms").metric(new MetricNames(SomeMetrics.ALL)))
                .isEqualTo(new QuickEntry.Meant.Unclear("No metric is called “jitter”"));
    }
}
