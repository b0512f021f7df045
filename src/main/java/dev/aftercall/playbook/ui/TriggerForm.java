package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Comparison;
import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.Trigger;
import dev.aftercall.playbook.TriggerRule;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A trigger: the severity it is enough for, and the value or the condition that fires it. */
final class TriggerForm extends Div {

    private enum Way {
        MEASURED("when a value is measured"),
        TICKED("when someone ticks a condition");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private final Playbook playbook;
    private final @Nullable Trigger before;
    private final TextField text = new TextField("What it says");
    private final Select<Severity> severity = new Select<>();
    private final Select<Way> way = new Select<>();
    private final ComboBox<Metric> metric = new ComboBox<>("Metric");
    private final Select<Comparison> comparison = new Select<>();
    private final FigureField threshold;
    private final Div measure = new Div();
    private final ConditionField condition;

    private TriggerForm(Playbook playbook, @Nullable Trigger before, Severity initial) {
        this.playbook = playbook;
        this.before = before;
        var measured = before != null && before.rule() instanceof TriggerRule.Measured rule ? rule : null;
        var first = measured == null ? null : playbook.metric(measured.metric()).orElse(null);
        threshold = new FigureField(
                "Threshold", first == null ? MetricDraft.blank() : first, measured == null ? null : measured.value());
        condition = new ConditionField(
                playbook, before == null ? null : before.condition().orElse(null));
        severity.setLabel("Enough for");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(Severity::label);
        severity.setValue(initial);
        way.setLabel("It fires");
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> item.words);
        metric.setItems(playbook.metrics());
        metric.setItemLabelGenerator(Metric::name);
        metric.setValue(first);
        comparison.setLabel("Fires when it is");
        comparison.setItems(Comparison.values());
        comparison.setItemLabelGenerator(Comparison::word);
        comparison.setValue(measured == null ? Comparison.ABOVE : measured.comparison());
        text.setValue(before == null ? "" : before.text());
        text.setMaxLength(120);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText("Shown in the proposal; keep its number in step with the threshold");
        metric.addValueChangeListener(event -> choose(event.getValue()));
        way.addValueChangeListener(event -> arrange(event.getValue()));
        way.setValue(before == null || measured != null ? Way.MEASURED : Way.TICKED);
        measure.add(metric, pair(comparison, threshold));
        measure.addClassName("form");
        addClassName("form");
        add(pair(severity, way), measure, condition, text);
    }

    static TriggerForm of(Playbook playbook, Trigger trigger) {
        return new TriggerForm(playbook, trigger, trigger.severity());
    }

    static TriggerForm empty(Playbook playbook, Severity severity) {
        return new TriggerForm(playbook, null, severity);
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("pair");
        return pair;
    }

    private void choose(@Nullable Metric chosen) {
        if (chosen != null) {
            threshold.measures(chosen);
            threshold.setInvalid(false);
            comparison.setValue(chosen.worse() == Direction.HIGHER ? Comparison.ABOVE : Comparison.BELOW);
        }
    }

    private void arrange(Way chosen) {
        measure.setVisible(chosen == Way.MEASURED);
        condition.setInvalid(false);
        condition.setRequiredIndicatorVisible(chosen == Way.TICKED);
        condition.setLabel(chosen == Way.TICKED ? "Condition" : "Unless someone denies this, if anything");
    }

    Optional<UnaryOperator<Playbook>> read() {
        var said = Required.isGiven(text, "Say what it stands for, as people read it in the proposal");
        return rule().filter(_ -> said)
                .map(rule -> PolicyEdits.trigger(new Trigger(key(), severity.getValue(), text.getValue(), rule)));
    }

    private String key() {
        return before == null
                ? Keys.of(
                        text.getValue(),
                        playbook.severity().triggers().stream()
                                .map(Trigger::key)
                                .toList())
                : before.key();
    }

    private Optional<TriggerRule> rule() {
        if (way.getValue() == Way.TICKED) {
            return Required.isGiven(condition, "Choose what people tick, or type a new condition")
                    ? Optional.of(new TriggerRule.Ticked(condition.getValue()))
                    : Optional.empty();
        }
        var chosen = Required.isGiven(metric, "Choose what is measured");
        if (!threshold.isGiven() || !chosen) {
            return Optional.empty();
        }
        return Optional.ofNullable(threshold.figure())
                .map(value -> new TriggerRule.Measured(
                        metric.getValue().key(), comparison.getValue(), value, condition.getValue()));
    }
}
