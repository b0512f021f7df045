package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds one set of facts against a severity policy. */
final class SeverityJudge {

    private static final int FACTORS_TO_RAISE = 2;

    private final SeverityPolicy policy;
    private final SeverityFacts facts;

    SeverityJudge(SeverityPolicy policy, SeverityFacts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    SeverityProposal propose() {
        var triggers = policy.triggers().stream().map(this::judge).toList();
        var factors = policy.factors().stream().map(this::judge).toList();
        var byTriggers = Stream.concat(
                        triggers.stream()
                                .filter(row -> row.outcome() == Outcome.FIRED)
                                .map(row -> row.trigger().severity()),
                        isAnythingKnown(triggers, factors) ? Stream.of(Severity.SEV3) : Stream.<Severity>empty())
                .min(Severity::compareTo)
                .orElse(null);
        if (byTriggers == null) {
            return new SeverityProposal(null, triggers, factors, List.of(), false);
        }
        var proposed = raised(byTriggers, factors);
        return new SeverityProposal(
                proposed, triggers, factors, disagreements(proposed, factors), proposed != byTriggers);
    }

    private static boolean isAnythingKnown(List<TriggerOutcome> triggers, List<FactorOutcome> factors) {
        return triggers.stream().anyMatch(row -> row.outcome() != Outcome.UNKNOWN)
                || factors.stream().anyMatch(row -> row.level() != null);
    }

    private static Severity raised(Severity byTriggers, List<FactorOutcome> factors) {
        for (var severity : Severity.values()) {
            var reaching = factors.stream().filter(row -> row.reaches(severity)).count();
            if (severity.compareTo(byTriggers) < 0 && reaching >= FACTORS_TO_RAISE) {
                return severity;
            }
        }
        return byTriggers;
    }

    private static List<Disagreement> disagreements(Severity proposed, List<FactorOutcome> factors) {
        return factors.stream()
                .flatMap(row -> {
                    var level = row.level();
                    return level != null && level.compareTo(proposed) < 0
                            ? Stream.of(new Disagreement(row.factor(), level))
                            : Stream.empty();
                })
                .toList();
    }

    private TriggerOutcome judge(Trigger trigger) {
        return switch (trigger.rule()) {
            case TriggerRule.Ticked ticked -> new TriggerOutcome(trigger, holds(ticked.condition()), null, false);
            case TriggerRule.Measured measured -> judge(trigger, measured);
        };
    }

    private TriggerOutcome judge(Trigger trigger, TriggerRule.Measured rule) {
        var value = facts.values().get(rule.metric());
        var holds = rule.condition() == null ? Outcome.FIRED : holds(rule.condition());
        if (holds == Outcome.NOT_FIRED) {
            return new TriggerOutcome(trigger, Outcome.NOT_FIRED, value, false);
        }
        if (value == null) {
            return new TriggerOutcome(trigger, Outcome.UNKNOWN, null, false);
        }
        var beyond = rule.comparison().holds(value, rule.value());
        return new TriggerOutcome(
                trigger, beyond ? Outcome.FIRED : Outcome.NOT_FIRED, value, beyond && holds == Outcome.UNKNOWN);
    }

    private Outcome holds(Condition condition) {
        if (facts.conditions().contains(condition.key())) {
            return Outcome.FIRED;
        }
        var ruledOut = facts.ruledOut().contains(condition.key())
                || condition.ruledOutBy().stream()
                        .anyMatch(
                                choice -> choice.option().equals(facts.choices().get(choice.factor())));
        return ruledOut ? Outcome.NOT_FIRED : Outcome.UNKNOWN;
    }

    private FactorOutcome judge(Factor factor) {
        return switch (factor.rule()) {
            case FactorRule.Measured measured -> {
                var value = facts.values().get(measured.metric());
                yield new FactorOutcome(factor, value == null ? null : measured.levelOf(value), value, null);
            }
            case FactorRule.Chosen chosen ->
                chosen(factor, chosen, facts.choices().get(factor.key()));
        };
    }

    private static FactorOutcome chosen(Factor factor, FactorRule.Chosen rule, @Nullable String key) {
        var option = key == null ? null : rule.option(key).orElse(null);
        return new FactorOutcome(factor, option == null ? null : option.severity(), null, option);
    }
}
