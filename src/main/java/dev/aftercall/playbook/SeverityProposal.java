package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The severity that the policy proposes, with every row it looked at.
 *
 * @param proposed the severity; null when nothing is known
 * @param triggers every trigger in the policy's order
 * @param factors every factor in the policy's order
 * @param raisedByFactors whether two or more factors raised it over what the triggers say
 */
public record SeverityProposal(
        @Nullable Severity proposed,
        List<TriggerOutcome> triggers,
        List<FactorOutcome> factors,
        List<Disagreement> disagreements,
        boolean raisedByFactors) {

    public SeverityProposal {
        triggers = List.copyOf(triggers);
        factors = List.copyOf(factors);
        disagreements = List.copyOf(disagreements);
    }

    /** The proposed severity; empty when nothing is known. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(proposed);
    }

    /** The triggers that fired, in the policy's order. */
    public List<TriggerOutcome> fired() {
        return triggers.stream()
                .filter(trigger -> trigger.outcome() == Outcome.FIRED)
                .toList();
    }
}
