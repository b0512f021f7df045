package dev.aftercall.incident.severity;

import dev.aftercall.playbook.SeverityFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they are stored: a small JSON document, because its keys belong to the playbook and not to this table. */
record FactsDocument(
        Map<String, BigDecimal> values, List<String> conditions, List<String> ruledOut, Map<String, String> choices) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(SeverityFacts facts) {
        return JSON.writeValueAsString(new FactsDocument(
                facts.values(),
                facts.conditions().stream().sorted().toList(),
                facts.ruledOut().stream().sorted().toList(),
                facts.choices()));
    }

    static SeverityFacts read(String document) {
        var stored = JSON.readValue(document, FactsDocument.class);
        return new SeverityFacts(
                stored.values(), Set.copyOf(stored.conditions()), Set.copyOf(stored.ruledOut()), stored.choices());
    }
}
