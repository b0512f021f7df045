package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.Trigger;
import dev.aftercall.playbook.TriggerRule;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The wording and the threshold of a measured trigger. */
final class TriggerForm extends Div {

    private final Trigger trigger;
    private final TriggerRule.Measured rule;
    private final TextField text = new TextField("What it says");
    private final FigureField threshold;

    TriggerForm(Playbook playbook, Trigger trigger, TriggerRule.Measured rule) {
        this.trigger = trigger;
        this.rule = rule;
        var metric = playbook.metric(rule.metric()).orElseThrow();
        threshold = new FigureField(
                "Fires when %s is %s".formatted(metric.name(), rule.comparison().word()), metric, rule.value());
        text.setValue(trigger.text());
        text.setMaxLength(120);
        text.setHelperText("Shown in the proposal; keep its number in step with the threshold");
        addClassName("form");
        add(threshold, text);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var readable = threshold.isReadable();
        var value = threshold.figure();
        if (!readable || value == null) {
            threshold.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(PlaybookEdits.trigger(new Trigger(
                trigger.key(),
                trigger.severity(),
                text.getValue(),
                new TriggerRule.Measured(rule.metric(), rule.comparison(), value, rule.condition()))));
    }
}
