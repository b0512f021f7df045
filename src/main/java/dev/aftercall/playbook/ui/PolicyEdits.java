package dev.aftercall.playbook.ui;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityPolicy;
import dev.aftercall.playbook.Trigger;
import dev.aftercall.playbook.TriggerRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of one entry of the severity policy, found by its key, so that they apply to any version that has it. */
final class PolicyEdits {

    private PolicyEdits() {}

    /** Puts a trigger in the place of the one with its key or at the end; the wording of its condition stays. */
    static UnaryOperator<Playbook> trigger(Trigger changed) {
        return playbook -> playbook.withSeverity(new SeverityPolicy(
                PlaybookEdits.put(
                        playbook.severity().triggers(),
                        with(changed, playbook.severity().conditions()),
                        Trigger::key),
                playbook.severity().factors()));
    }

    static UnaryOperator<Playbook> withoutTrigger(String key) {
        return playbook -> playbook.withSeverity(new SeverityPolicy(
                without(playbook.severity().triggers(), trigger -> trigger.key().equals(key)),
                playbook.severity().factors()));
    }

    /** Changes a condition in all triggers that ask for it. */
    static UnaryOperator<Playbook> condition(Condition changed) {
        return playbook -> playbook.withSeverity(new SeverityPolicy(
                playbook.severity().triggers().stream()
                        .map(trigger -> with(trigger, List.of(changed)))
                        .toList(),
                playbook.severity().factors()));
    }

    /** Puts a factor in the place of the one with its key or at the end; answers that conditions name must stay. */
    static UnaryOperator<Playbook> factor(Factor changed) {
        return playbook -> {
            refuseMissingAnswers(playbook, changed.key(), changed);
            return playbook.withSeverity(new SeverityPolicy(
                    playbook.severity().triggers(),
                    PlaybookEdits.put(playbook.severity().factors(), changed, Factor::key)));
        };
    }

    /** Takes a factor out, unless a condition names one of its answers. */
    static UnaryOperator<Playbook> withoutFactor(String key) {
        return playbook -> {
            refuseMissingAnswers(playbook, key, null);
            return playbook.withSeverity(new SeverityPolicy(
                    playbook.severity().triggers(),
                    without(
                            playbook.severity().factors(),
                            factor -> factor.key().equals(key))));
        };
    }

    private static void refuseMissingAnswers(Playbook playbook, String key, @Nullable Factor left) {
        for (var condition : playbook.severity().conditions()) {
            for (var choice : condition.ruledOutBy()) {
                var stays = left != null
                        && left.rule() instanceof FactorRule.Chosen chosen
                        && chosen.option(choice.option()).isPresent();
                if (choice.factor().equals(key) && !stays) {
                    throw new RuleViolationException(
                            "An answer that goes rules out the condition “%s”. Change the condition first"
                                    .formatted(condition.text()));
                }
            }
        }
    }

    private static Trigger with(Trigger trigger, List<Condition> conditions) {
        return new Trigger(
                trigger.key(),
                trigger.severity(),
                trigger.text(),
                switch (trigger.rule()) {
                    case TriggerRule.Ticked ticked -> new TriggerRule.Ticked(present(ticked.condition(), conditions));
                    case TriggerRule.Measured measured -> {
                        var condition = measured.condition();
                        yield new TriggerRule.Measured(
                                measured.metric(),
                                measured.comparison(),
                                measured.value(),
                                condition == null ? null : present(condition, conditions));
                    }
                });
    }

    private static Condition present(Condition condition, List<Condition> conditions) {
        return conditions.stream()
                .filter(known -> known.key().equals(condition.key()))
                .findFirst()
                .orElse(condition);
    }

    private static <T> List<T> without(List<T> items, Predicate<T> which) {
        return items.stream().filter(which.negate()).toList();
    }
}
