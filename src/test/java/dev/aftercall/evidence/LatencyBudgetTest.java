package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.playbook.SomeMetrics;
import dev.aftercall.evidence.LatencyBudget.Part;
import dev.aftercall.playbook.MetricState;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatencyBudgetTest {

    private static final Map<String, Integer> EIGHT_SECONDS = Map.of(
            "turn-p90", 8100,
            "turn-detection", 440,
            "stt-latency", 210,
            "llm-ttft", 4020,
            "llm-response", 1050,
            "tts-ttfb", 310,
            "network", 120);

    @Test
    void slow_first_token_is_named_with_its_share_and_its_distance_from_the_target() {
        var budget = budget(EIGHT_SECONDS);

        assertThat(budget.bottleneck().map(Part::key)).contains("llm-ttft");
        assertThat(budget.traced()).isEqualByComparingTo("6150");
        assertThat(LatencyWords.bottleneck(budget))
                .isEqualTo("Bottleneck: LLM first token, 65 % of the traced time and 10 times its target.");
    }

    @Test
    void parts_that_do_not_add_up_are_pointed_out() {
        assertThat(LatencyWords.mismatch(budget(EIGHT_SECONDS)))
                .contains("The parts explain 6.15 s of 8.10 s (Turn P90), more than 10 % apart.");
        assertThat(budget(EIGHT_SECONDS).untraced()).isEqualByComparingTo("1950");
        assertThat(LatencyWords.mismatch(budget(with("turn-p90", 4000))))
                .contains("The parts add up to 6.15 s, but Turn P90 is 4.00 s: more than 10 % apart.");
        assertThat(budget(with("turn-p90", 4000)).untraced()).isZero();
    }

    @Test
    void a_tenth_of_the_whole_may_be_missing_or_too_much() {
        assertThat(budget(with("turn-p90", 6833)).addsUp()).isTrue();
        assertThat(budget(with("turn-p90", 6834)).addsUp()).isFalse();
        assertThat(budget(with("turn-p90", 5591)).addsUp()).isTrue();
        assertThat(budget(with("turn-p90", 5590)).addsUp()).isFalse();
        assertThat(LatencyWords.mismatch(budget(with("turn-p90", 6150)))).isEmpty();
    }

    @Test
    void first_token_is_not_counted_again_in_the_full_response() {
        var parts = budget(with("llm-response", 5020)).parts();

        assertThat(parts)
                .filteredOn(part -> part.key().equals("llm-response"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.name()).isEqualTo("LLM rest of answer");
                    assertThat(part.time()).isEqualByComparingTo("1000");
                    assertThat(part.target()).isEqualByComparingTo("600");
                    assertThat(part.state()).isEqualTo(MetricState.WARNING);
                });
    }

    @ParameterizedTest
    @CsvSource({"4619,GOOD", "4620,WARNING", "5220,WARNING", "5221,CRITICAL"})
    void rest_of_the_answer_is_judged_by_what_the_bounds_leave_for_it(int response, MetricState state) {
        assertThat(budget(with("llm-response", response)).parts())
                .filteredOn(part -> part.key().equals("llm-response"))
                .extracting(Part::state)
                .containsExactly(state);
    }

    @Test
    void shares_are_parts_of_the_traced_time_and_starts_follow_each_other() {
        var budget = budget(EIGHT_SECONDS);

        assertThat(budget.parts().stream().map(budget::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("99.5"), new BigDecimal("100.5"));
        assertThat(budget.starts().getFirst()).isZero();
        assertThat(budget.starts().getLast()).isEqualByComparingTo("6030");
    }

    @Test
    void even_parts_have_no_bottleneck() {
        assertThat(LatencyWords.bottleneck(budget(Map.of("turn-detection", 300, "stt-latency", 310, "tts-ttfb", 290))))
                .isEqualTo(
                        "No single bottleneck: STT processing is the largest part, with 34 % of the traced time and 1.6"
                                + " times its target.");
    }

    @Test
    void what_is_not_measured_is_said() {
        var budget = budget(Map.of("llm-ttft", 300, "turn-p95", 5000));

        assertThat(budget.totalName()).isEqualTo("Turn P95");
        assertThat(LatencyWords.bottleneck(budget)).startsWith("Only one component is measured");
        assertThat(LatencyWords.missing(budget))
                .contains(
                        "Not measured: Turn detection, STT processing, LLM full response, TTS first byte, Network overhead.");
        assertThat(LatencyWords.mismatch(budget(Map.of("llm-ttft", 300))))
                .contains("The whole turn is not measured, so nobody can say whether the parts add up.");
    }

    @Test
    void without_components_there_is_no_budget() {
        assertThat(LatencyBudget.of(SomeMetrics.ALL, Map.of("turn-p90", BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void zero_times_have_no_shares() {
        var budget = budget(Map.of("llm-ttft", 0, "network", 0, "turn-p90", 0));

        assertThat(budget.share(budget.parts().getFirst())).isZero();
        assertThat(budget.bottleneck()).isEmpty();
        assertThat(budget.addsUp()).isTrue();
    }

    private static Map<String, Integer> with(String key, int value) {
        var values = new HashMap<>(EIGHT_SECONDS);
        values.put(key, value);
        return values;
    }

    static LatencyBudget budget(Map<String, Integer> values) {
        var numbers = new HashMap<String, BigDecimal>();
        values.forEach((key, value) -> numbers.put(key, BigDecimal.valueOf(value)));
        return LatencyBudget.of(SomeMetrics.ALL, numbers).orElseThrow();
    }

    static LatencyBudget eightSeconds() {
        return budget(EIGHT_SECONDS);
    }
}
