package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.aftercall.base.ui.Icon;

/** A chip that opens what it filters by and says what is chosen. */
final class FilterChip extends Button {

    private final String name;
    private final Popover popover;

    FilterChip(String name, Component choice) {
        super(name);
        this.name = name;
        addClassName("chip");
        setSuffixComponent(new Icon("chevron-down"));
        popover = new Popover(choice);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.setAriaLabel(name);
        popover.addClassName("filter-popover");
    }

    /** An icon in front instead of the arrow behind. */
    FilterChip withIcon(String icon) {
        setPrefixComponent(new Icon(icon));
        setSuffixComponent(null);
        return this;
    }

    /** Opens it, as a click does. */
    void open() {
        popover.open();
    }

    /** Says all of it in other words than the name and the choice. */
    void rename(String words) {
        label(words);
        setClassName("on", !words.equals(name));
    }

    /** Shows what is chosen; blank means nothing. */
    void say(String chosen) {
        setClassName("on", !chosen.isBlank());
        label(chosen.isBlank() ? name : name + ": " + chosen);
    }

    private void label(String text) {
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
