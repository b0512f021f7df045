package dev.aftercall.playbook.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Choice;
import dev.aftercall.playbook.ClockTarget;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Durations;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.TriggerRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of the playbook in words. */
final class PlaybookWords {

    private final Playbook playbook;

    PlaybookWords(Playbook playbook) {
        this.playbook = playbook;
    }

    /** What makes a trigger fire. */
    String rule(TriggerRule rule) {
        return switch (rule) {
            case TriggerRule.Ticked ticked ->
                "when someone ticks “%s”".formatted(ticked.condition().text());
            case TriggerRule.Measured measured ->
                "%s %s %s%s"
                        .formatted(
                                name(measured.metric()),
                                measured.comparison().word(),
                                value(measured.metric(), measured.value()),
                                unless(measured.condition()));
        };
    }

    private static String unless(@Nullable Condition condition) {
        return condition == null ? "" : ", unless “%s” is denied".formatted(condition.text());
    }

    /** The values of a measured factor that speak for a severity. */
    String bounds(FactorRule.Measured rule, Severity severity) {
        var more = rule.worse() == Direction.HIGHER;
        var sev2 = value(rule.metric(), rule.sev2());
        var sev1 = value(rule.metric(), rule.sev1());
        return switch (severity) {
            case SEV1 -> (more ? "above " : "below ") + sev1;
            case SEV2 -> more ? sev2 + " to " + sev1 : sev1 + " to " + sev2;
            case SEV3 -> (more ? "below " : "above ") + sev2;
        };
    }

    /** The word for what a value is when it gets worse. */
    static String comparative(Direction worse) {
        return worse == Direction.HIGHER ? "higher" : "lower";
    }

    /** All answers that people can choose, factor by factor. */
    List<Choice> answers() {
        return playbook.severity().factors().stream()
                .flatMap(factor -> factor.rule() instanceof FactorRule.Chosen chosen
                        ? chosen.options().stream().map(option -> new Choice(factor.key(), option.key()))
                        : Stream.empty())
                .toList();
    }

    /** An answer with the name of its factor. */
    String answer(Choice choice) {
        return playbook.severity().factors().stream()
                .filter(factor -> factor.key().equals(choice.factor()))
                .flatMap(factor -> factor.rule() instanceof FactorRule.Chosen chosen
                        ? chosen.option(choice.option()).stream().map(option -> factor.name() + ": " + option.text())
                        : Stream.empty())
                .findFirst()
                .orElse(choice.option());
    }

    String name(String metric) {
        return playbook.metric(metric).map(Metric::name).orElse(metric);
    }

    String value(String metric, BigDecimal value) {
        return playbook.metric(metric).map(found -> found.unit().text(value)).orElseGet(value::toPlainString);
    }

    static String value(Metric metric, @Nullable BigDecimal value) {
        return value == null ? "–" : metric.unit().text(value);
    }

    /** A clock's target, such as {@code 30 min, breach 60 min}. */
    static String target(@Nullable ClockTarget target) {
        if (target == null) {
            return "–";
        }
        var breach = target.breach();
        return Durations.text(target.due()) + (breach == null ? "" : ", breach " + Durations.text(breach));
    }
}
