package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries as a list with a line per day; entries that did not change keep their place in the browser. */
final class TimelineList extends OrderedList {

    private final Desk desk;
    private final Map<EntryId, Shown> shown = new HashMap<>();
    private final Map<String, ListItem> days = new HashMap<>();

    TimelineList(Desk desk) {
        this.desk = desk;
        addClassName("timeline");
    }

    /** The next entries are all new, and none is fresh. */
    void forget() {
        shown.clear();
        days.clear();
        removeAll();
    }

    /** Shows exactly these entries and returns the newest that was not there before, if there was anything before. */
    Optional<TimelineEntry> show(Room room, List<TimelineEntry> entries) {
        var fresh = entries.stream()
                .limit(shown.size())
                .filter(entry -> !shown.containsKey(entry.id()))
                .findFirst();
        var wanted = new ArrayList<Component>();
        var day = Times.day(room.now());
        for (var entry : entries) {
            var entryDay = Times.day(entry.occurredAt());
            if (!entryDay.equals(day)) {
                day = entryDay;
                wanted.add(days.computeIfAbsent(day, TimelineList::separator));
            }
            wanted.add(item(room, entry));
        }
        shown.keySet().retainAll(entries.stream().map(TimelineEntry::id).toList());
        arrange(wanted);
        fresh.ifPresent(newest ->
                shown.forEach((id, line) -> line.item().setClassName("fresh", id.equals(newest.id()))));
        return fresh;
    }

    private ListItem item(Room room, TimelineEntry entry) {
        var before = shown.get(entry.id());
        if (before != null
                && before.entry().equals(entry)
                && before.may() == room.may().canRespond()) {
            return before.item();
        }
        var item = switch (entry) {
            case Note note -> new NoteItem(desk, room, note);
            case Activity activity -> new ActivityItem(desk, room, activity);
        };
        shown.put(entry.id(), new Shown(entry, room.may().canRespond(), item));
        return item;
    }

    private void arrange(List<Component> wanted) {
        var kept = new HashSet<>(wanted);
        getChildren().filter(child -> !kept.contains(child)).toList().forEach(this::remove);
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= getComponentCount() || getComponentAt(i) != wanted.get(i)) {
                addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    private static ListItem separator(String day) {
        var separator = new ListItem(day);
        separator.addClassName("day");
        return separator;
    }

    private record Shown(TimelineEntry entry, boolean may, ListItem item) {}
}
