package dev.aftercall.incident.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.aftercall.incident.Limits;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Short words, chosen from those already in use or typed anew. */
final class LabelsField extends MultiSelectComboBox<String> {

    private final Set<String> known;

    LabelsField(String label, Collection<String> inUse) {
        super(label);
        known = new TreeSet<>(inUse);
        setItems(known);
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setPlaceholder("Choose or type");
        addCustomValueSetListener(typed -> add(typed.getDetail().strip()));
    }

    /** What is chosen, in the order of choosing. */
    List<String> labels() {
        return List.copyOf(getValue());
    }

    /** Chooses exactly these words. */
    void choose(Collection<String> labels) {
        known.addAll(labels);
        setItems(known);
        setValue(new LinkedHashSet<>(labels));
    }

    private void add(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.length() > Limits.LABEL) {
            setInvalid(true);
            setErrorMessage("Longer than " + Limits.LABEL + " characters");
            return;
        }
        var chosen = new LinkedHashSet<>(getValue());
        chosen.add(word);
        choose(chosen);
    }
}
