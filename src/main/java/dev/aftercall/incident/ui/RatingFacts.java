package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorOption;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.playbook.SeverityPolicy;
import dev.aftercall.playbook.Trigger;
import dev.aftercall.playbook.TriggerRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where people say what they know of an incident: conditions that hold, what they measured, how far it reaches. */
final class RatingFacts extends Composite<Div> {

    private final Map<String, Condition> conditionsByText = new LinkedHashMap<>();
    private final Map<String, Select<FactorOption>> choices = new LinkedHashMap<>();
    private final List<MetricField> values = new ArrayList<>();
    private final ToggleChips conditions;
    private SeverityFacts known = SeverityFacts.NONE;

    RatingFacts(Playbook playbook, Runnable changed) {
        var policy = playbook.severity();
        policy.conditions().forEach(condition -> conditionsByText.put(condition.text(), condition));
        conditions = new ToggleChips("Conditions", List.copyOf(conditionsByText.keySet()));
        conditions.addValueChangeListener(_ -> changed.run());
        var fields = new Div();
        fields.addClassName("metric-fields");
        metrics(policy)
                .flatMap(key -> playbook.metric(key).stream())
                .map(metric -> new MetricField(metric, changed))
                .forEach(field -> {
                    values.add(field);
                    fields.add(field);
                });
        policy.factors().forEach(factor -> choice(factor, fields, changed));
        getContent().addClassName("rating-facts");
        getContent().add(conditions, fields);
    }

    /** Shows what is known already; measured values stand as a hint in their fields. */
    void show(SeverityFacts facts) {
        known = facts;
        conditions.setValue(conditionsByText.values().stream()
                .filter(condition -> facts.conditions().contains(condition.key()))
                .map(Condition::text)
                .collect(Collectors.toSet()));
        values.forEach(field -> {
            var value = facts.values().get(field.metric());
            if (value != null) {
                field.showMeasured(value);
            }
        });
        choices.forEach((factor, select) -> select.setValue(select.getListDataView()
                .getItems()
                .filter(option -> option.key().equals(facts.choices().get(factor)))
                .findFirst()
                .orElse(null)));
    }

    /** What was said here; values are only those typed. */
    SeverityFacts said() {
        var typed = new LinkedHashMap<String, BigDecimal>();
        values.forEach(field -> field.typed().ifPresent(value -> typed.put(field.metric(), value)));
        var chosen = new LinkedHashMap<String, String>();
        choices.forEach(
                (factor, select) -> select.getOptionalValue().ifPresent(option -> chosen.put(factor, option.key())));
        return new SeverityFacts(typed, held(), Set.of(), chosen);
    }

    /** What was said together with what was known before. */
    SeverityFacts all() {
        var said = said();
        var all = new LinkedHashMap<>(known.values());
        all.putAll(said.values());
        return new SeverityFacts(all, said.conditions(), said.ruledOut(), said.choices());
    }

    /** The wording of the conditions that hold. */
    List<String> conditionTexts() {
        return conditionsByText.keySet().stream()
                .filter(conditions.getValue()::contains)
                .toList();
    }

    /** Whether a field holds something that cannot be understood; it says so itself and gets the focus. */
    boolean complains() {
        var bad = values.stream().filter(MetricField::isInvalid).findFirst();
        bad.ifPresent(MetricField::focus);
        return bad.isPresent();
    }

    private Set<String> held() {
        return conditions.getValue().stream()
                .map(conditionsByText::get)
                .map(Condition::key)
                .collect(Collectors.toSet());
    }

    private void choice(Factor factor, Div fields, Runnable changed) {
        if (factor.rule() instanceof FactorRule.Chosen chosen) {
            var select = new Select<FactorOption>();
            select.setLabel(factor.name());
            select.setItems(chosen.options());
            select.setItemLabelGenerator(option -> option == null ? "not known" : option.text());
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption("not known");
            select.setPlaceholder("not known");
            select.addValueChangeListener(_ -> changed.run());
            choices.put(factor.key(), select);
            fields.add(select);
        }
    }

    private static Stream<String> metrics(SeverityPolicy policy) {
        var ofFactors = policy.factors().stream()
                .map(Factor::rule)
                .filter(FactorRule.Measured.class::isInstance)
                .map(rule -> ((FactorRule.Measured) rule).metric());
        var ofTriggers = policy.triggers().stream()
                .map(Trigger::rule)
                .filter(TriggerRule.Measured.class::isInstance)
                .map(rule -> ((TriggerRule.Measured) rule).metric());
        return Stream.concat(ofFactors, ofTriggers).distinct();
    }
}
