package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.postmortem.SelectableEntry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An entry of the incident's timeline with a box that puts it into the postmortem. */
final class SelectableRow extends ListItem {

    private final Checkbox box = new Checkbox();
    private @Nullable TimelineEntry shown;
    private Consumer<Boolean> chosen = _ -> {};

    SelectableRow() {
        box.addValueChangeListener(change -> chosen.accept(change.getValue()));
        add(box);
    }

    void show(SelectableEntry selectable, boolean writable, Consumer<Boolean> onChoose) {
        chosen = _ -> {};
        box.setValue(selectable.included());
        box.setReadOnly(!writable);
        chosen = onChoose;
        setClassName("off", !selectable.included());
        var entry = selectable.entry();
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        box.setAriaLabel("Show the entry of " + Times.minute(entry.occurredAt()) + " in the postmortem");
        removeAll();
        var at = TimeText.minute(entry.occurredAt());
        at.addClassName("at");
        add(box, at, EntryLine.icon(entry), EntryLine.text(entry), milestone(entry));
    }

    private static Component milestone(TimelineEntry entry) {
        var milestone = entry.milestone();
        return milestone == null ? new Span() : new Badge(milestone.label(), "accent");
    }
}
