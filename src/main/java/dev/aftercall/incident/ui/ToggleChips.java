package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import dev.aftercall.base.ui.Icon;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are switched on and off one by one. */
final class ToggleChips extends CustomField<Set<String>> {

    private final Map<String, Button> chips = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    ToggleChips(String label, List<String> words) {
        super(Set.of());
        setLabel(label);
        var row = new Div();
        row.addClassNames("row", "wrap", "chips");
        for (var word : words) {
            var chip = new Button(word, _ -> toggle(word));
            chip.addClassName("chip");
            chips.put(word, chip);
            row.add(chip);
        }
        add(row);
        render();
    }

    @Override
    protected Set<String> generateModelValue() {
        return Set.copyOf(chosen);
    }

    @Override
    protected void setPresentationValue(Set<String> words) {
        chosen.clear();
        chosen.addAll(words);
        render();
    }

    private void toggle(String word) {
        if (!chosen.remove(word)) {
            chosen.add(word);
        }
        render();
        updateValue();
    }

    private void render() {
        chips.forEach((word, chip) -> {
            var on = chosen.contains(word);
            chip.setClassName("on", on);
            chip.setIcon(on ? new Icon("check") : null);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
    }
}
