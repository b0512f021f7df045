package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineFilter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happened when, newest first, page by page. */
final class TimelinePanel extends Div {

    private static final int PAGE = 50;

    private final Desk desk;
    private final IncidentKey key;
    private final TimelineList list;
    private final TimelineFilters filters = new TimelineFilters(this::choose);
    private final Span count = new Span();
    private final Button more = new Button("Show more", _ -> showMore());
    private final Announcer announcer = new Announcer();
    private final Consumer<TimelineFilter> chosen;
    private TimelineFilter filter;
    private int shown = PAGE;
    private @Nullable Room room;

    /**
     * Makes the panel.
     *
     * @param chosen told which entries the user wants to see
     */
    TimelinePanel(Desk desk, IncidentKey key, TimelineFilter filter, Consumer<TimelineFilter> chosen) {
        this.desk = desk;
        this.key = key;
        this.filter = filter;
        this.chosen = chosen;
        list = new TimelineList(desk);
        addClassName("timeline-panel");
        count.addClassNames("s", "muted");
        var head = new Div(new H2("Timeline"), count, filters);
        head.addClassNames("row", "wrap", "timeline-head");
        more.addClassName("show-more");
        add(head, announcer, list, more);
    }

    void show(Room present) {
        room = present;
        load();
    }

    private void choose(TimelineFilter wanted) {
        filter(wanted);
        chosen.accept(wanted);
    }

    /** Shows these entries. */
    void filter(TimelineFilter wanted) {
        if (filter != wanted) {
            filter = wanted;
            shown = PAGE;
            list.forget();
            load();
        }
    }

    private void showMore() {
        shown += PAGE;
        load();
    }

    private void load() {
        var present = room;
        if (present == null) {
            return;
        }
        var head = desk.entries().head(key, filter, shown);
        filters.show(filter, head.counts());
        var total = head.count(filter);
        count.setText(total == 1 ? "1 entry" : total + " entries, newest first");
        more.setVisible(total > head.entries().size());
        more.setText("Show more of " + total);
        list.show(present, head.entries()).ifPresent(fresh -> announcer.announce(present, fresh));
    }
}
