package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What is known about an incident; whatever is missing is unknown, which is not the same as fine.
 *
 * @param values measured values by metric, in the metric's unit
 * @param conditions keys of the conditions that hold
 * @param ruledOut keys of the conditions that are known not to hold
 * @param choices chosen options by factor
 */
public record SeverityFacts(
        Map<String, BigDecimal> values, Set<String> conditions, Set<String> ruledOut, Map<String, String> choices) {

    public static final SeverityFacts NONE = new SeverityFacts(Map.of(), Set.of(), Set.of(), Map.of());

    public SeverityFacts {
        values = Map.copyOf(values);
        conditions = Set.copyOf(conditions);
        ruledOut = Set.copyOf(ruledOut);
        choices = Map.copyOf(choices);
    }
}
