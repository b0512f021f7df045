package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.aftercall.base.ui.Icon;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter as a chip that says what is chosen and opens the choices. */
public final class FilterChip<T> extends Button {

    private final String name;
    private final Function<T, String> label;
    private final CheckboxGroup<T> choices = new CheckboxGroup<>();
    private boolean showing;

    public FilterChip(String name, Collection<T> values, Function<T, String> label, Consumer<Set<T>> chosen) {
        super(name);
        this.name = name;
        this.label = label;
        addClassName("chip");
        setSuffixComponent(new Icon("chevron-down"));
        choices.setAriaLabel(name);
        choices.setItems(values);
        choices.setItemLabelGenerator(label::apply);
        choices.addClassName("vertical");
        choices.addValueChangeListener(change -> {
            if (!showing) {
                chosen.accept(change.getValue());
            }
        });
        var popover = new Popover(choices);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.setAriaLabel(name);
        popover.addClassName("filter-popover");
    }

    /** Shows what is chosen without calling back. */
    public void show(Set<T> values) {
        showing = true;
        choices.setValue(values);
        showing = false;
        setClassName("on", !values.isEmpty());
        setText(
                values.isEmpty()
                        ? name
                        : name + ": " + values.stream().map(label).sorted().collect(Collectors.joining(", ")));
    }
}
