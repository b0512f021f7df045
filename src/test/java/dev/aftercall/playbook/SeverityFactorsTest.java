package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How factors and doubts move what the triggers say. */
class SeverityFactorsTest {

    private final SeverityPolicy policy = PlaybookFixtures.first().severity();

    @Test
    void single_factor_is_shown_as_a_disagreement_and_not_applied() {
        var proposal = policy.propose(facts(
                Map.of("turn-p90", "8200", "task-completion", "61", "abandonment-increase", "12"),
                Map.of("scope", "one-workflow")));

        assertThat(proposal.severity()).contains(Severity.SEV2);
        assertThat(proposal.raisedByFactors()).isFalse();
        assertThat(proposal.disagreements())
                .extracting(row -> row.factor().key(), Disagreement::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("turn-p90", Severity.SEV1));
        assertThat(proposal.fired()).extracting(row -> row.trigger().key()).containsExactly("p90-sustained");
    }

    @Test
    void two_factors_raise_what_the_triggers_say() {
        var proposal = policy.propose(
                facts(Map.of("turn-p90", "8200", "abandonment-increase", "25"), Map.of("scope", "segment")));

        assertThat(proposal.severity()).contains(Severity.SEV1);
        assertThat(proposal.raisedByFactors()).isTrue();
        assertThat(proposal.disagreements()).isEmpty();
    }

    @Test
    void two_factors_of_different_levels_raise_to_the_level_both_reach() {
        var proposal = policy.propose(facts(Map.of("abandonment-increase", "25"), Map.of("scope", "segment")));

        assertThat(proposal.severity()).contains(Severity.SEV2);
        assertThat(proposal.raisedByFactors()).isTrue();
        assertThat(proposal.disagreements()).hasSize(1);
    }

    @Test
    void factors_never_lower_what_a_trigger_says() {
        var proposal = policy.propose(new SeverityFacts(
                Map.of("task-completion", new BigDecimal("95")),
                Set.of("no-transcripts"),
                Set.of(),
                Map.of("scope", "one-workflow", "acoustic", "minor")));

        assertThat(proposal.severity()).contains(Severity.SEV1);
        assertThat(proposal.raisedByFactors()).isFalse();
    }

    @Test
    void condition_that_nobody_has_spoken_of_is_assumed_and_said_so() {
        var proposal = policy.propose(facts(Map.of("turn-p90", "16000"), Map.of()));

        assertThat(proposal.severity()).contains(Severity.SEV1);
        assertThat(proposal.fired()).allMatch(TriggerOutcome::assumed);
    }

    @Test
    void denied_condition_stops_a_trigger_and_a_choice_can_deny_it() {
        var denied = policy.propose(new SeverityFacts(
                Map.of("turn-p90", new BigDecimal("16000")), Set.of(), Set.of("over-all-calls"), Map.of()));
        var chosen = policy.propose(facts(Map.of("turn-p90", "16000"), Map.of("scope", "one-workflow")));
        var ticked = policy.propose(new SeverityFacts(
                Map.of("turn-p90", new BigDecimal("16000")),
                Set.of("over-all-calls"),
                Set.of(),
                Map.of("scope", "one-workflow")));

        assertThat(denied.severity()).contains(Severity.SEV2);
        assertThat(chosen.severity()).contains(Severity.SEV2);
        assertThat(ticked.severity()).contains(Severity.SEV1);
    }

    @Test
    void option_that_the_policy_does_not_know_is_unknown() {
        assertThat(policy.propose(facts(Map.of(), Map.of("scope", "galaxy"))).severity())
                .isEmpty();
    }

    private static SeverityFacts facts(Map<String, String> values, Map<String, String> choices) {
        var numbers = values.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
        return new SeverityFacts(numbers, Set.of(), Set.of(), choices);
    }
}
