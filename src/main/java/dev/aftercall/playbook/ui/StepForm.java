package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.ChecklistTemplate;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.StepKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One step of a checklist. */
final class StepForm extends Div {

    private final Severity severity;
    private final String phase;
    private final Optional<String> key;
    private final Set<String> taken;
    private final TextField text = new TextField("What to do, look at or decide");
    private final Select<StepKind> kind = new Select<>();
    private final ComboBox<Layer> layer = new ComboBox<>("Layer it speaks about");
    private final TextArea help = new TextArea("Help, as Markdown");

    private StepForm(Severity severity, String phase, Optional<String> key, Set<String> taken) {
        this.severity = severity;
        this.phase = phase;
        this.key = key;
        this.taken = taken;
        text.setMaxLength(500);
        text.setRequiredIndicatorVisible(true);
        kind.setLabel("Kind");
        kind.setItems(StepKind.values());
        kind.setItemLabelGenerator(StepKind::label);
        kind.setValue(StepKind.TASK);
        layer.setItems(Layer.values());
        layer.setItemLabelGenerator(Layer::label);
        layer.setClearButtonVisible(true);
        help.setMaxLength(2_000);
        var pair = new Div(kind, layer);
        pair.addClassName("pair");
        addClassName("form");
        add(text, pair, help);
    }

    static StepForm of(Severity severity, String phase, ChecklistStep step) {
        var form = new StepForm(severity, phase, Optional.of(step.key()), Set.of());
        form.text.setValue(step.text());
        form.kind.setValue(step.kind());
        form.layer.setValue(step.layer());
        form.help.setValue(step.help() == null ? "" : step.help());
        return form;
    }

    static StepForm empty(Severity severity, String phase, Playbook playbook) {
        var taken = playbook.checklists().stream()
                .map(ChecklistTemplate::steps)
                .flatMap(steps -> steps.stream().map(ChecklistStep::key))
                .collect(Collectors.toSet());
        return new StepForm(severity, phase, Optional.empty(), taken);
    }

    Optional<UnaryOperator<Playbook>> read() {
        if (text.getValue().isBlank()) {
            text.setInvalid(true);
            text.setErrorMessage("Say what the step asks for");
            return Optional.empty();
        }
        var step = new ChecklistStep(
                key.orElseGet(() -> Keys.of(text.getValue(), taken)),
                kind.getValue(),
                text.getValue(),
                layer.getValue(),
                help.getValue().isBlank() ? null : help.getValue());
        return Optional.of(PlaybookEdits.step(severity, phase, step));
    }
}
