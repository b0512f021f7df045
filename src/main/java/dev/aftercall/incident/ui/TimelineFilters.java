package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.aftercall.incident.TimelineFilter;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Chips that choose which entries of the timeline to show. */
final class TimelineFilters extends Div {

    private final Map<TimelineFilter, Button> chips = new EnumMap<>(TimelineFilter.class);

    TimelineFilters(Consumer<TimelineFilter> chosen) {
        addClassNames("row", "wrap", "end", "gap-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Show");
        for (var filter : TimelineFilter.values()) {
            var chip = new Button(filter.label(), _ -> chosen.accept(filter));
            chip.addClassNames("chip", "small");
            chips.put(filter, chip);
            add(chip);
        }
    }

    void show(TimelineFilter chosen, Map<TimelineFilter, Long> counts) {
        chips.forEach((filter, chip) -> {
            var count = counts.getOrDefault(filter, 0L);
            chip.setClassName("on", filter == chosen);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(filter == chosen));
            chip.setText(filter == TimelineFilter.ALL ? filter.label() : filter.label() + " " + count);
            chip.setVisible(filter == TimelineFilter.ALL || filter == chosen || count > 0);
        });
    }
}
