package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Layer;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Link;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.StepKind;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A failure mode: what it looks like, why it happens, what to look at. */
final class FailureModeForm extends Div {

    private final Playbook playbook;
    private final @Nullable FailureMode before;
    private final List<Symptom> symptomItems;
    private final TextField name = new TextField("Name");
    private final ComboBox<Layer> layer = new ComboBox<>("Layer, if it is one");
    private final TextArea summary = new TextArea("What happens, in a sentence");
    private final MultiSelectComboBox<Symptom> symptoms = new MultiSelectComboBox<>("Symptoms");
    private final TextArea causes = new TextArea("Common causes, one per line");
    private final TextArea steps = new TextArea("Diagnostic steps, one per line");
    private final MultiSelectComboBox<Metric> metrics = new MultiSelectComboBox<>("Related metrics");
    private final TextArea links = new TextArea("Links, one address per line");

    private FailureModeForm(Playbook playbook, @Nullable FailureMode before) {
        this.playbook = playbook;
        this.before = before;
        this.symptomItems = new ArrayList<>(playbook.symptoms());
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        summary.setMaxLength(500);
        summary.setRequiredIndicatorVisible(true);
        layer.setItems(Layer.values());
        layer.setItemLabelGenerator(Layer::label);
        layer.setClearButtonVisible(true);
        symptoms.setItems(symptomItems);
        symptoms.setItemLabelGenerator(Symptom::text);
        symptoms.setHelperText("Type a new one and press Enter to add it");
        symptoms.setAllowCustomValue(true);
        symptoms.addCustomValueSetListener(event -> addSymptom(event.getDetail()));
        metrics.setItems(playbook.metrics());
        metrics.setItemLabelGenerator(Metric::name);
        var pair = new Div(name, layer);
        pair.addClassName("pair");
        addClassName("form");
        add(pair, summary, symptoms, causes, steps, metrics, links);
    }

    static FailureModeForm empty(Playbook playbook) {
        return new FailureModeForm(playbook, null);
    }

    static FailureModeForm of(Playbook playbook, FailureMode mode) {
        var form = new FailureModeForm(playbook, mode);
        form.name.setValue(mode.name());
        form.layer.setValue(mode.layer());
        form.summary.setValue(mode.summary());
        form.symptoms.setValue(new LinkedHashSet<>(mode.symptoms()));
        form.causes.setValue(String.join("\n", mode.causes()));
        form.steps.setValue(
                mode.diagnosticSteps().stream().map(ChecklistStep::text).collect(Collectors.joining("\n")));
        form.metrics.setValue(playbook.metrics().stream()
                .filter(metric -> mode.metrics().contains(metric.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        form.links.setValue(mode.links().stream().map(Link::url).collect(Collectors.joining("\n")));
        return form;
    }

    private void addSymptom(String text) {
        if (text.isBlank() || text.length() > 120) {
            return;
        }
        var taken = symptomItems.stream().map(Symptom::key).toList();
        var added = new Symptom(Keys.of(text, taken), SymptomPlace.CALLERS, text, List.of());
        var chosen = new LinkedHashSet<>(symptoms.getValue());
        chosen.add(added);
        symptomItems.add(added);
        symptoms.setItems(symptomItems);
        symptoms.setValue(chosen);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var named = Required.isGiven(name, "Give it a name");
        var complete = Required.isGiven(summary, "Say what happens") && named;
        symptoms.setInvalid(symptoms.isEmpty());
        symptoms.setErrorMessage(symptoms.isEmpty() ? "Choose at least one, so that it can be found" : "");
        if (!complete || symptoms.isEmpty()) {
            return Optional.empty();
        }
        var key = before == null
                ? Keys.of(
                        name.getValue(),
                        playbook.failureModes().stream().map(FailureMode::key).toList())
                : before.key();
        return Optional.of(PlaybookEdits.failureMode(new FailureMode(
                key,
                layer.getValue(),
                name.getValue(),
                summary.getValue(),
                List.copyOf(symptoms.getValue()),
                lines(causes),
                steps(),
                metrics.getValue().stream().map(Metric::key).toList(),
                links())));
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Steps whose text stays keep their key, kind and help; new ones become checks of the mode's layer. */
    private List<ChecklistStep> steps() {
        var taken = new HashSet<String>();
        var kept = before == null ? List.<ChecklistStep>of() : before.diagnosticSteps();
        kept.forEach(step -> taken.add(step.key()));
        var read = new ArrayList<ChecklistStep>();
        for (var line : lines(steps)) {
            read.add(kept.stream()
                    .filter(step -> step.text().equals(line))
                    .findFirst()
                    .orElseGet(() -> {
                        var key = Keys.of(line, taken);
                        taken.add(key);
                        return new ChecklistStep(key, StepKind.CHECK, line, layer.getValue(), null);
                    }));
        }
        return read;
    }

    private List<Link> links() {
        var kept = before == null ? List.<Link>of() : before.links();
        return lines(links).stream()
                .map(url -> kept.stream()
                        .filter(link -> link.url().equals(url))
                        .findFirst()
                        .orElseGet(() -> new Link(url.length() > 120 ? url.substring(0, 120) : url, url)))
                .toList();
    }
}
