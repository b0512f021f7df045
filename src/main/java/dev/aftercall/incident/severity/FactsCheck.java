package dev.aftercall.incident.severity;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Refuses facts that the playbook knows nothing of, and values that cannot be true. */
final class FactsCheck {

    private final Playbook playbook;

    FactsCheck(Playbook playbook) {
        this.playbook = playbook;
    }

    void require(SeverityFacts facts) {
        var conditions =
                playbook.severity().conditions().stream().map(Condition::key).collect(Collectors.toSet());
        facts.conditions().forEach(key -> known(conditions.contains(key), "condition", key));
        facts.ruledOut().forEach(key -> known(conditions.contains(key), "condition", key));
        facts.choices().forEach(this::requireChoice);
        facts.values().forEach(this::requireValue);
    }

    private void requireChoice(String factor, String option) {
        var found = playbook.severity().factors().stream()
                .filter(candidate -> candidate.key().equals(factor))
                .anyMatch(candidate -> candidate.rule() instanceof FactorRule.Chosen chosen
                        && chosen.option(option).isPresent());
        known(found, "choice", factor + "/" + option);
    }

    private void requireValue(String key, BigDecimal value) {
        var metric = playbook.metric(key);
        known(metric.isPresent(), "metric", key);
        metric.filter(known -> !known.accepts(value)).ifPresent(known -> {
            throw new RuleViolationException(ValueReader.impossible(known, value));
        });
    }

    private static void known(boolean known, String what, String key) {
        if (!known) {
            throw new RuleViolationException("The playbook has no %s “%s”".formatted(what, key));
        }
    }
}
