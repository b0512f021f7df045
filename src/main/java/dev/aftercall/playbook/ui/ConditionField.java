package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the conditions that people tick, or a new one by its wording. */
final class ConditionField extends ComboBox<Condition> {

    private static final int LONGEST = 120;

    private final List<Condition> items;

    ConditionField(Playbook playbook, @Nullable Condition chosen) {
        items = new ArrayList<>(playbook.severity().conditions());
        setItems(items);
        setItemLabelGenerator(Condition::text);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> add(event.getDetail().strip()));
        setHelperText("Type a new one and press Enter to add it");
        setValue(chosen);
    }

    private void add(String text) {
        var known = items.stream()
                .filter(item -> item.text().equalsIgnoreCase(text))
                .findFirst();
        if (known.isPresent()) {
            setValue(known.get());
        } else if (text.length() > LONGEST) {
            setInvalid(true);
            setErrorMessage("The wording of a condition has at most %d characters".formatted(LONGEST));
        } else if (!text.isEmpty()) {
            var added = new Condition(
                    Keys.of(text, items.stream().map(Condition::key).toList()), text, List.of());
            items.add(added);
            setItems(items);
            setValue(added);
        }
    }
}
