package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The severity policy that the portal comes with, row by row. */
class SeverityProposalTest {

    private final SeverityPolicy policy = PlaybookFixtures.first().severity();

    @ParameterizedTest(name = "{1} = {2} with {3} ticked: {0} {4}")
    @CsvSource({
        "p90-broken, turn-p90, 14999, over-all-calls, NOT_FIRED",
        "p90-broken, turn-p90, 15000, over-all-calls, NOT_FIRED",
        "p90-broken, turn-p90, 15001, over-all-calls, FIRED",
        "p90-broken, , , over-all-calls, UNKNOWN",
        "tasks-collapsed, task-completion, 10.1, , NOT_FIRED",
        "tasks-collapsed, task-completion, 10, , NOT_FIRED",
        "tasks-collapsed, task-completion, 9.9, , FIRED",
        "tasks-collapsed, , , , UNKNOWN",
        "wer-segment, wer, 24.9, in-a-segment, NOT_FIRED",
        "wer-segment, wer, 25, in-a-segment, NOT_FIRED",
        "wer-segment, wer, 25.1, in-a-segment, FIRED",
        "wer-segment, , , in-a-segment, UNKNOWN",
        "p90-sustained, turn-p90, 6999, sustained, NOT_FIRED",
        "p90-sustained, turn-p90, 7000, sustained, NOT_FIRED",
        "p90-sustained, turn-p90, 7001, sustained, FIRED",
        "p90-sustained, , , sustained, UNKNOWN",
        "tasks-failing, task-completion, 50.1, in-a-workflow, NOT_FIRED",
        "tasks-failing, task-completion, 50, in-a-workflow, NOT_FIRED",
        "tasks-failing, task-completion, 49.9, in-a-workflow, FIRED",
        "tasks-failing, , , in-a-workflow, UNKNOWN",
        "intents-missed, intent-accuracy, 80.1, , NOT_FIRED",
        "intents-missed, intent-accuracy, 80, , NOT_FIRED",
        "intents-missed, intent-accuracy, 79.9, , FIRED",
        "intents-missed, , , , UNKNOWN",
        "spikes, spiking-calls, 5.1, latency-spikes, NOT_FIRED",
        "spikes, spiking-calls, 5, latency-spikes, NOT_FIRED",
        "spikes, spiking-calls, 4.9, latency-spikes, FIRED",
        "spikes, , , latency-spikes, UNKNOWN",
    })
    void measured_trigger_fires_beyond_its_threshold_only(
            String trigger, String metric, BigDecimal value, String condition, Outcome expected) {
        var facts = new SeverityFacts(
                metric == null ? Map.of() : Map.of(metric, value),
                condition == null ? Set.of() : Set.of(condition),
                Set.of(),
                Map.of());

        var row = trigger(policy.propose(facts), trigger);

        assertThat(row.outcome()).isEqualTo(expected);
        assertThat(row.value()).isEqualTo(value);
        assertThat(row.assumed()).isFalse();
    }

    @ParameterizedTest(name = "{0} alone proposes {2}")
    @CsvSource({
        "all-calls-failing, calls-failing, SEV1",
        "no-transcripts, stt-silent, SEV1",
        "personal-data-exposed, data-exposed, SEV1",
        "speech-unintelligible, tts-unintelligible, SEV2",
        "asr-edge, asr-edge-loss, SEV3",
        "cosmetic-tts, tts-cosmetic, SEV3",
        "tool-fallback, tools-falling-back, SEV3",
    })
    void ticked_trigger_is_enough_by_itself(String condition, String trigger, Severity severity) {
        var ticked = policy.propose(new SeverityFacts(Map.of(), Set.of(condition), Set.of(), Map.of()));
        var denied = policy.propose(new SeverityFacts(Map.of(), Set.of(), Set.of(condition), Map.of()));
        var silent = policy.propose(SeverityFacts.NONE);

        assertThat(ticked.severity()).contains(severity);
        assertThat(ticked.fired()).extracting(row -> row.trigger().key()).containsExactly(trigger);
        assertThat(trigger(denied, trigger).outcome()).isEqualTo(Outcome.NOT_FIRED);
        assertThat(trigger(silent, trigger).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} = {1} proposes {2}")
    @CsvSource({
        "turn-p90, 15001, SEV1",
        "turn-p90, 15000, SEV2",
        "turn-p90, 7001, SEV2",
        "turn-p90, 7000, SEV3",
        "task-completion, 9.9, SEV1",
        "task-completion, 10, SEV2",
        "task-completion, 49.9, SEV2",
        "task-completion, 50, SEV3",
        "wer, 25.1, SEV2",
        "wer, 25, SEV3",
        "intent-accuracy, 79.9, SEV2",
        "intent-accuracy, 80, SEV3",
    })
    void value_alone_proposes_the_higher_severity_as_long_as_nobody_denies(
            String metric, BigDecimal value, Severity expected) {
        assertThat(policy.propose(values(Map.of(metric, value))).severity()).contains(expected);
    }

    @ParameterizedTest(name = "{0}: {2} speaks for {3}")
    @CsvSource({
        "turn-p90, turn-p90, 3499, SEV3",
        "turn-p90, turn-p90, 3500, SEV2",
        "turn-p90, turn-p90, 7000, SEV2",
        "turn-p90, turn-p90, 7001, SEV1",
        "task-completion, task-completion, 80.1, SEV3",
        "task-completion, task-completion, 80, SEV2",
        "task-completion, task-completion, 50, SEV2",
        "task-completion, task-completion, 49.9, SEV1",
        "abandonment, abandonment-increase, 4.9, SEV3",
        "abandonment, abandonment-increase, 5, SEV2",
        "abandonment, abandonment-increase, 20, SEV2",
        "abandonment, abandonment-increase, 20.1, SEV1",
    })
    void measured_factor_speaks_for_a_severity(String factor, String metric, BigDecimal value, Severity expected) {
        assertThat(factor(policy.propose(values(Map.of(metric, value))), factor).level())
                .isEqualTo(expected);
        assertThat(factor(policy.propose(SeverityFacts.NONE), factor).level()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1} speaks for {2}")
    @CsvSource({
        "acoustic, minor, SEV3",
        "acoustic, degraded, SEV2",
        "acoustic, unintelligible, SEV1",
        "scope, one-workflow, SEV3",
        "scope, segment, SEV2",
        "scope, all-users, SEV1",
    })
    void chosen_factor_speaks_for_a_severity(String factor, String option, Severity expected) {
        var proposal = policy.propose(choices(Map.of(factor, option)));

        assertThat(factor(proposal, factor).level()).isEqualTo(expected);
        assertThat(proposal.severity()).contains(Severity.SEV3);
        assertThat(proposal.disagreements()).hasSize(expected == Severity.SEV3 ? 0 : 1);
    }

    @Test
    void nothing_known_proposes_nothing() {
        var proposal = policy.propose(SeverityFacts.NONE);

        assertThat(proposal.severity()).isEmpty();
        assertThat(proposal.triggers()).hasSize(14).allMatch(row -> row.outcome() == Outcome.UNKNOWN);
        assertThat(proposal.factors()).hasSize(5).allMatch(row -> row.level() == null);
    }

    private static SeverityFacts values(Map<String, BigDecimal> values) {
        return new SeverityFacts(values, Set.of(), Set.of(), Map.of());
    }

    private static SeverityFacts choices(Map<String, String> choices) {
        return new SeverityFacts(Map.of(), Set.of(), Set.of(), choices);
    }

    private static TriggerOutcome trigger(SeverityProposal proposal, String key) {
        return proposal.triggers().stream()
                .filter(row -> row.trigger().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static FactorOutcome factor(SeverityProposal proposal, String key) {
        return proposal.factors().stream()
                .filter(row -> row.factor().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
