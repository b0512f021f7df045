package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.postmortem.meeting.PointId;
import dev.aftercall.postmortem.meeting.PointOutcome;
import dev.aftercall.postmortem.ui.Children;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right side of a running meeting: what is talked about and what becomes of it. */
final class PointsPane extends Aside {

    private final MeetingKit kit;
    private final Span open = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(
            "What comes up is noted here. Every point ends as an action item or with" + " the reason for none.");
    private final UnorderedList parkingLot = new UnorderedList();
    private final Details parked = new Details("Parking lot", parkingLot);
    private final MeetingNotes notes;
    private final Map<PointId, PointItem> items = new HashMap<>();

    PointsPane(MeetingKit kit, MeetingPage page) {
        this.kit = kit;
        var meeting = page.required().id();
        addClassNames("meeting-pane", "points-pane");
        getElement().setAttribute("aria-label", "Discussion points");
        list.addClassName("points");
        parkingLot.addClassName("points");
        none.addClassNames("muted", "none");
        parked.addClassName("parking-lot");
        notes = new MeetingNotes(kit, page);
        var add = new NewPoint(text -> kit.discussion().raise(meeting, text));
        Shortcuts.addShortcutListener(this, () -> add.focus(), Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        var head = new Div(new H2("Discussion points"), open);
        head.addClassName("pane-head");
        var scroll = new Div(none, list, parked, notes);
        scroll.addClassName("points-scroll");
        var below = new Div(add);
        below.addClassName("add-point");
        add(head, scroll, below);
    }

    void show(MeetingPage page) {
        var all = page.required().points();
        var count = page.required().openPoints().size();
        open.removeAll();
        open.add(new Badge(count == 0 ? "none open" : count + " open", count == 0 ? "line" : "warn"));
        var talked = all.stream()
                .filter(point -> point.outcome() != PointOutcome.PARKED)
                .toList();
        var parkedPoints = page.required().parked();
        none.setVisible(talked.isEmpty());
        Children.sync(list, items(talked, page));
        Children.sync(parkingLot, items(parkedPoints, page));
        parked.setSummaryText("Parking lot (" + parkedPoints.size() + ")");
        parked.setVisible(!parkedPoints.isEmpty());
        notes.show(page);
    }

    /** Leads to the first point that needs an outcome. */
    void lead(PointId point) {
        var item = items.get(point);
        if (item != null) {
            item.lead();
        }
    }

    private List<Component> items(List<Point> points, MeetingPage page) {
        return points.stream()
                .map(point -> {
                    var item = items.computeIfAbsent(point.id(), _ -> new PointItem(kit));
                    item.show(point, page);
                    return (Component) item;
                })
                .toList();
    }
}
