package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.Milestone;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.TimelineGap;
import dev.aftercall.postmortem.TimelineSelection;
import dev.aftercall.postmortem.TimelineSelectionService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses entries of the incident's timeline; points out silences and missing turning points. */
final class TimelineEditor extends SectionEditor {

    private final TimelineSelectionService service;
    private final Div missing = new Div();
    private final Span missingText = new Span();
    private final OrderedList list = new OrderedList();
    private final Map<EntryId, SelectableRow> rows = new HashMap<>();
    private final TextBlock notes;

    TimelineEditor(EditorModel model, PostmortemService postmortems, TimelineSelectionService service) {
        this.service = service;
        notes = TextBlock.markdown(model, FieldKey.TIMELINE_NOTES, postmortems, "");
        missing.addClassName("notice");
        Anchors.mark(missing, TimelineSelection.MILESTONES);
        missingText.addClassName("grow");
        missing.add(new Icon("flag"), missingText);
        list.addClassName("chosen");
        list.getElement().setAttribute("aria-label", "Timeline, oldest first");
        add(missing, list, notes);
    }

    @Override
    public void show(EditorModel model) {
        var selection = service.selection(model.id());
        showMissing(selection);
        var gaps = selection.gaps().stream()
                .collect(Collectors.toMap(TimelineGap::from, Function.identity(), (a, _) -> a));
        var wanted = new ArrayList<Component>();
        var day = "";
        for (var entry : selection.entries()) {
            var at = entry.entry().occurredAt();
            if (!Times.day(at).equals(day)) {
                day = Times.day(at);
                wanted.add(line("day", "", day));
            }
            var row = rows.computeIfAbsent(entry.entry().id(), _ -> new SelectableRow());
            row.show(
                    entry,
                    model.isWritable(),
                    chosen -> choose(model, entry.entry().id(), chosen));
            wanted.add(row);
            if (entry.included()) {
                silence(gaps, at, wanted);
            }
        }
        Children.sync(list, wanted);
        notes.show(model);
    }

    private void choose(EditorModel model, EntryId entry, boolean chosen) {
        if (chosen) {
            service.include(model.id(), entry);
        } else {
            service.exclude(model.id(), entry);
        }
    }

    private void showMissing(TimelineSelection selection) {
        var names = selection.missingMilestones().stream()
                .map(Milestone::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        missing.setVisible(!names.isEmpty());
        missingText.setText("No chosen entry is marked as: " + names
                + ". Mark one in the incident room, or add a note there for what happened.");
    }

    private static void silence(Map<Instant, TimelineGap> gaps, Instant after, List<Component> wanted) {
        var gap = gaps.remove(after);
        if (gap != null) {
            var line = line("gap", "clock", Times.rounded(gap.length()) + " without an entry");
            Anchors.mark(line, gap.anchor());
            wanted.add(line);
        }
    }

    private static ListItem line(String kind, String icon, String text) {
        var line = new ListItem();
        line.addClassName(kind);
        if (!icon.isEmpty()) {
            line.add(new Icon(icon));
        }
        line.add(new Span(text));
        return line;
    }
}
