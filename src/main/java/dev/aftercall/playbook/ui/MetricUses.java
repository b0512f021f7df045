package dev.aftercall.playbook.ui;

import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.TriggerRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a playbook asks for a metric. */
final class MetricUses {

    private MetricUses() {}

    /** The first place in words; empty if nothing asks for it. */
    static Optional<String> of(Playbook playbook, String key) {
        var triggers = playbook.severity().triggers().stream()
                .filter(trigger -> trigger.rule() instanceof TriggerRule.Measured rule
                        && rule.metric().equals(key))
                .map(trigger -> "the trigger “%s”".formatted(trigger.text()));
        var factors = playbook.severity().factors().stream()
                .filter(factor -> factor.rule() instanceof FactorRule.Measured rule
                        && rule.metric().equals(key))
                .map(factor -> "the factor “%s”".formatted(factor.name()));
        var modes = playbook.failureModes().stream()
                .filter(mode -> mode.metrics().contains(key))
                .map(mode -> "the failure mode “%s”".formatted(mode.name()));
        return Stream.of(triggers, factors, modes).flatMap(uses -> uses).findFirst();
    }
}
