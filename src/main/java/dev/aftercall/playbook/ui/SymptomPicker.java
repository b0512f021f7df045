package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomPlace;
import dev.aftercall.playbook.SymptomReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Symptoms to pick from, by where they show, and a field whose words pick them. */
final class SymptomPicker extends Aside {

    private final TextField search = new TextField();
    private final Div read = new Div();
    private final Div groups = new Div();
    private final Span count = new Span();
    private final Button clear;
    private final Map<String, Button> chips = new LinkedHashMap<>();
    private final Consumer<String> toggle;
    private List<Symptom> offered = List.of();

    SymptomPicker(Consumer<String> toggle, Consumer<String> words, Runnable clearing) {
        this.toggle = toggle;
        addClassName("lib-pick");
        getElement().setAttribute("aria-label", "Symptoms");
        search.setPlaceholder("Type a symptom or paste an alert");
        search.setAriaLabel("Words of an alert or a symptom");
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(500);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                words.accept(event.getValue());
            }
        });
        read.addClassNames("notice", "info", "s");
        read.getElement().setAttribute("role", "status");
        groups.addClassName("lib-groups");
        clear = new Button("Clear", _ -> clearing.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClassName("link");
        count.addClassNames("s", "muted");
        var foot = new Div(count, clear);
        foot.addClassName("row");
        add(search, read, groups, foot);
    }

    /** Shows what is picked, and what the words of the field stand for. */
    void show(List<Symptom> symptoms, Set<String> picked, String text, List<SymptomReading> readings) {
        if (!symptoms.equals(offered)) {
            offered = symptoms;
            offer();
        }
        if (!search.getValue().equals(text)) {
            search.setValue(text);
        }
        chips.forEach((key, chip) -> {
            var on = picked.contains(key);
            chip.setClassName("on", on);
            chip.setIcon(on ? new Icon("check") : null);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
        read.setVisible(!text.isBlank());
        read.setText(
                readings.isEmpty()
                        ? "No known symptom in these words."
                        : readings.stream()
                                .map(reading -> "“%s” → %s"
                                        .formatted(
                                                reading.phrase(),
                                                reading.symptom().text()))
                                .collect(Collectors.joining(", ")));
        count.setText(picked.size() == 1 ? "1 symptom" : picked.size() + " symptoms");
        clear.setVisible(!picked.isEmpty() || !text.isBlank());
    }

    private void offer() {
        groups.removeAll();
        chips.clear();
        for (var place : SymptomPlace.values()) {
            var row = new Div();
            row.addClassNames("row", "wrap", "chips");
            offered.stream().filter(symptom -> symptom.place() == place).forEach(symptom -> row.add(chip(symptom)));
            if (row.getComponentCount() > 0) {
                groups.add(new H2(place.label()), row);
            }
        }
    }

    private Button chip(Symptom symptom) {
        var chip = new Button(symptom.text(), _ -> toggle.accept(symptom.key()));
        chip.addClassNames("chip", "small");
        chips.put(symptom.key(), chip);
        return chip;
    }
}
