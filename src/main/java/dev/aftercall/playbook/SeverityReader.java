package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the severity policy; its triggers and factors may only name metrics, conditions and options that exist. */
final class SeverityReader {

    private final Set<String> metrics;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    SeverityReader(Set<String> metrics) {
        this.metrics = metrics;
    }

    SeverityPolicy policy(YamlMap map, YamlProblems problems) {
        declared.addAll(map.declared("conditions"));
        var factors = map.list("factors", this::factor);
        var lines = new LinkedHashMap<String, Integer>();
        map.list("conditions", item -> {
            var condition = new Condition(
                    item.text("key"), item.text("text"), item.list("ruled-out-by", choice -> choice(choice, factors)));
            if (conditions.put(condition.key(), condition) != null) {
                throw item.at("key", "The condition \"%s\" is there twice".formatted(condition.key()));
            }
            lines.put(condition.key(), item.line());
            return condition;
        });
        var triggers = map.list("triggers", this::trigger);
        lines.forEach((key, line) -> {
            if (problems.isEmpty() && !used.contains(key)) {
                problems.add(line, "No trigger uses the condition \"%s\"".formatted(key));
            }
        });
        problems.reading(map.line("triggers"), () -> {
            Wording.unique("The trigger", triggers, Trigger::key);
            Wording.unique("The factor", factors, Factor::key);
            return triggers;
        });
        map.finish();
        return new SeverityPolicy(triggers, factors);
    }

    private static Choice choice(YamlMap map, List<Factor> factors) {
        var choice = new Choice(map.text("factor"), map.text("option"));
        var exists = factors.stream()
                .filter(factor -> factor.key().equals(choice.factor()))
                .anyMatch(factor -> factor.rule() instanceof FactorRule.Chosen chosen
                        && chosen.option(choice.option()).isPresent());
        if (!exists) {
            throw map.at("option", "There is no option \"%s\" of \"%s\"".formatted(choice.option(), choice.factor()));
        }
        return choice;
    }

    private Trigger trigger(YamlMap map) {
        return new Trigger(
                map.text("key"), map.one("severity", Severity.values(), Severity::label), map.text("text"), rule(map));
    }

    private TriggerRule rule(YamlMap map) {
        var condition = condition(map);
        if (map.has("metric")) {
            var metric = metric(map);
            var comparison = map.has("above") ? Comparison.ABOVE : Comparison.BELOW;
            return new TriggerRule.Measured(metric, comparison, map.requiredNumber(comparison.word()), condition);
        }
        if (condition == null) {
            throw new YamlProblems.Abandoned(map.line(), "A trigger needs a condition, a metric or both");
        }
        return new TriggerRule.Ticked(condition);
    }

    private @Nullable Condition condition(YamlMap map) {
        var key = map.optionalText("condition").orElse(null);
        if (key == null) {
            return null;
        }
        var condition = conditions.get(key);
        if (condition == null && declared.contains(key)) {
            throw YamlProblems.silently();
        }
        if (condition == null) {
            throw map.at("condition", "There is no condition \"%s\"".formatted(Wording.cut(key)));
        }
        used.add(key);
        return condition;
    }

    private Factor factor(YamlMap map) {
        return new Factor(map.text("key"), map.text("name"), factorRule(map));
    }

    private FactorRule factorRule(YamlMap map) {
        if (map.has("metric")) {
            return new FactorRule.Measured(metric(map), map.requiredNumber("sev-2"), map.requiredNumber("sev-1"));
        }
        return new FactorRule.Chosen(map.list("options", SeverityReader::option));
    }

    private static FactorOption option(YamlMap map) {
        return new FactorOption(
                map.text("key"), map.text("text"), map.one("severity", Severity.values(), Severity::label));
    }

    private String metric(YamlMap map) {
        return known(map, map.text("metric"), metrics);
    }

    private static String known(YamlMap map, String key, Set<String> metrics) {
        if (!metrics.contains(key)) {
            throw map.at("metric", "There is no metric \"%s\"".formatted(Wording.cut(key)));
        }
        return key;
    }
}
