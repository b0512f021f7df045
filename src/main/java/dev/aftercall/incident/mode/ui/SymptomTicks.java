package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomPlace;
import dev.aftercall.playbook.SymptomReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Symptoms to tick; those that the words of the incident speak of are ticked until someone takes them away. */
final class SymptomTicks extends Div {

    private final Runnable changed;
    private final Map<String, Button> chips = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> ticked = new HashSet<>();
    private final Set<String> unticked = new HashSet<>();
    private final Paragraph words = new Paragraph();
    private final NativeDetails details;
    private boolean readBefore;

    SymptomTicks(List<Symptom> symptoms, Runnable changed) {
        this.changed = changed;
        addClassName("mode-ticks");
        words.addClassNames("notice", "info", "s");
        words.getElement().setAttribute("role", "status");
        var groups = new Div();
        for (var place : SymptomPlace.values()) {
            var row = new Div();
            row.addClassNames("row", "wrap", "chips");
            symptoms.stream().filter(symptom -> symptom.place() == place).forEach(symptom -> row.add(chip(symptom)));
            if (row.getComponentCount() > 0) {
                groups.add(new H3(place.label()), row);
            }
        }
        details = new NativeDetails("Symptoms", groups);
        details.addClassName("mode-symptoms");
        add(words, details);
    }

    /** Takes over what the words of the incident speak of; where they say nothing, the symptoms lie open at first. */
    void read(List<SymptomReading> readings) {
        read.clear();
        readings.forEach(reading -> read.add(reading.symptom().key()));
        words.setVisible(!readings.isEmpty());
        words.setText("Read from title and facts: "
                + readings.stream()
                        .map(reading -> "“%s” → %s"
                                .formatted(reading.phrase(), reading.symptom().text()))
                        .collect(Collectors.joining(", ")));
        if (!readBefore) {
            readBefore = true;
            details.setOpen(readings.isEmpty());
        }
        mark();
    }

    /** Keys of those that are ticked. */
    Set<String> picked() {
        var picked = new HashSet<>(read);
        picked.addAll(ticked);
        picked.removeAll(unticked);
        return Set.copyOf(picked);
    }

    private void toggle(String key) {
        if (picked().contains(key)) {
            ticked.remove(key);
            unticked.add(key);
        } else {
            unticked.remove(key);
            ticked.add(key);
        }
        mark();
        changed.run();
    }

    private void mark() {
        var picked = picked();
        chips.forEach((key, chip) -> {
            var on = picked.contains(key);
            chip.setClassName("on", on);
            chip.setIcon(on ? new Icon("check") : null);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
        details.setSummaryText(picked.isEmpty() ? "Symptoms" : "Symptoms, %d ticked".formatted(picked.size()));
    }

    private Button chip(Symptom symptom) {
        var chip = new Button(symptom.text(), _ -> toggle(symptom.key()));
        chip.addClassNames("chip", "small");
        chips.put(symptom.key(), chip);
        return chip;
    }
}
