package dev.aftercall.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which a severity is proposed: triggers decide, factors give a second opinion. */
public record SeverityPolicy(List<Trigger> triggers, List<Factor> factors) {

    public SeverityPolicy {
        triggers = List.copyOf(triggers);
        factors = List.copyOf(factors);
    }

    /** The conditions that people can tick, each once, in the order of their triggers. */
    public List<Condition> conditions() {
        var byKey = new LinkedHashMap<String, Condition>();
        for (var trigger : triggers) {
            var condition = condition(trigger);
            if (condition != null) {
                byKey.putIfAbsent(condition.key(), condition);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static @Nullable Condition condition(Trigger trigger) {
        return switch (trigger.rule()) {
            case TriggerRule.Ticked ticked -> ticked.condition();
            case TriggerRule.Measured measured -> measured.condition();
        };
    }

    /** Proposes a severity from the facts; the same facts always give the same proposal. */
    public SeverityProposal propose(SeverityFacts facts) {
        return new SeverityJudge(this, facts).propose();
    }
}
