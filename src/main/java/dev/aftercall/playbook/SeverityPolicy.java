package dev.aftercall.playbook;

import java.util.LinkedHashMap;
import java.util.List;

/** The rules by which a severity is proposed: triggers decide, factors give a second opinion. */
public record SeverityPolicy(List<Trigger> triggers, List<Factor> factors) {

    public SeverityPolicy {
        triggers = List.copyOf(triggers);
        factors = List.copyOf(factors);
    }

    /** The conditions that people can tick, each once, in the order of their triggers. */
    public List<Condition> conditions() {
        var byKey = new LinkedHashMap<String, Condition>();
        triggers.forEach(
                trigger -> trigger.condition().ifPresent(condition -> byKey.putIfAbsent(condition.key(), condition)));
        return List.copyOf(byKey.values());
    }

    /** Proposes a severity from the facts; the same facts always give the same proposal. */
    public SeverityProposal propose(SeverityFacts facts) {
        return new SeverityJudge(this, facts).propose();
    }
}
