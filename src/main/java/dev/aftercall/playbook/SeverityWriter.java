package dev.aftercall.playbook;

/** Writes the severity policy. */
final class SeverityWriter {

    private SeverityWriter() {}

    static YamlFields policy(SeverityPolicy policy) {
        return new YamlFields()
                .list("conditions", policy.conditions(), SeverityWriter::condition)
                .list("triggers", policy.triggers(), SeverityWriter::trigger)
                .list("factors", policy.factors(), SeverityWriter::factor);
    }

    private static YamlFields condition(Condition condition) {
        return new YamlFields()
                .put("key", condition.key())
                .put("text", condition.text())
                .list(
                        "ruled-out-by",
                        condition.ruledOutBy(),
                        choice ->
                                new YamlFields().put("factor", choice.factor()).put("option", choice.option()));
    }

    private static YamlFields trigger(Trigger trigger) {
        var fields = new YamlFields()
                .put("key", trigger.key())
                .put("severity", trigger.severity())
                .put("text", trigger.text());
        return switch (trigger.rule()) {
            case TriggerRule.Ticked ticked ->
                fields.put("condition", ticked.condition().key());
            case TriggerRule.Measured measured -> {
                var condition = measured.condition();
                yield fields.put("metric", measured.metric())
                        .put(measured.comparison().word(), measured.value())
                        .put("condition", condition == null ? null : condition.key());
            }
        };
    }

    private static YamlFields factor(Factor factor) {
        var fields = new YamlFields().put("key", factor.key()).put("name", factor.name());
        return switch (factor.rule()) {
            case FactorRule.Measured measured ->
                fields.put("metric", measured.metric())
                        .put("sev-2", measured.sev2())
                        .put("sev-1", measured.sev1());
            case FactorRule.Chosen chosen ->
                fields.list(
                        "options",
                        chosen.options(),
                        option -> new YamlFields()
                                .put("key", option.key())
                                .put("text", option.text())
                                .put("severity", option.severity()));
        };
    }
}
