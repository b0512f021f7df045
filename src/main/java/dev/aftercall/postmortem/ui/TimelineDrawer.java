package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Locale;

/** The incident's timeline beside the section, to look things up while writing. */
final class TimelineDrawer extends DrawerPanel {

    private final TimelineQueries timelines;
    private final LiveRevisions live;
    private final IncidentKey key;
    private final String topic;
    private final long loadedAt;
    private final TextField search = new TextField();
    private final OrderedList list = new OrderedList();
    private List<TimelineEntry> entries = List.of();

    TimelineDrawer(EditorModel model, TimelineQueries timelines, LiveRevisions live) {
        this.timelines = timelines;
        this.live = live;
        var incident = model.postmortem().incident();
        this.key = incident.key();
        this.topic = IncidentTopics.of(incident.id());
        addClassName("pm-timeline");
        search.setPlaceholder("Search the timeline");
        search.setAriaLabel("Search the timeline");
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> fill());
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", "Incident timeline, oldest first");
        add(search, list);
        loadedAt = live.moment();
        load();
    }

    @Override
    public void show(EditorModel model, SectionKind section) {
        // follows the incident by itself
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.watchSince(loadedAt, list, topic, this::load);
    }

    private void load() {
        try {
            entries = timelines.all(key).reversed().stream()
                    .filter(entry -> !(entry instanceof Note note && note.isStruck()))
                    .toList();
        } catch (NotFoundException _) {
            entries = List.of();
        }
        fill();
    }

    private void fill() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        list.removeAll();
        var day = "";
        for (var entry : entries) {
            if (EntryLine.searchable(entry).toLowerCase(Locale.ROOT).contains(wanted)) {
                var itsDay = Times.day(entry.occurredAt());
                if (!itsDay.equals(day)) {
                    day = itsDay;
                    list.add(heading(day));
                }
                list.add(row(entry));
            }
        }
        if (list.getComponentCount() == 0) {
            var none = new ListItem(wanted.isEmpty() ? "The timeline is empty." : "Nothing found.");
            none.addClassName("none");
            list.add(none);
        }
    }

    private static ListItem heading(String day) {
        var heading = new ListItem(day);
        heading.addClassName("day");
        return heading;
    }

    private static ListItem row(TimelineEntry entry) {
        var row = new ListItem(TimeText.minute(entry.occurredAt()), EntryLine.icon(entry), EntryLine.text(entry));
        row.setClassName("quiet", entry instanceof Activity && entry.milestone() == null);
        return row;
    }
}
