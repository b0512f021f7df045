package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.IncidentTopics;
import java.util.List;
import java.util.Optional;

/** The open incidents on the home screen: critical ones large, major ones as cards, minor ones as rows. */
@org.springframework.stereotype.Component
class OpenIncidentsPanel implements HomePanel {

    private final Desk desk;
    private final LiveRevisions live;

    OpenIncidentsPanel(Desk desk, LiveRevisions live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public String title() {
        return "Open incidents";
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> beside() {
        var all = new Anchor(IncidentNavigation.LIST, "All incidents");
        all.addClassName("end");
        return Optional.of(all);
    }

    @Override
    public Optional<Component> create() {
        if (!Team.includes(desk.user())) {
            return Optional.empty();
        }
        var cards = new Div();
        cards.addClassName("open-incidents");
        live.watch(cards, IncidentTopics.ALL, () -> fill(cards));
        return Optional.of(cards);
    }

    private void fill(Div cards) {
        cards.removeAll();
        var open = desk.queries().open();
        if (open.isEmpty()) {
            cards.add(nothingOpen());
            return;
        }
        var crowd = desk.crowd();
        var now = desk.now();
        var clocks =
                desk.clocks().running(open.stream().map(IncidentSummary::id).toList());
        of(open, Severity.SEV1)
                .forEach(incident -> cards.add(new CriticalCard(incident, crowd, NextClock.of(incident, clocks), now)));
        of(open, Severity.SEV2)
                .forEach(incident -> cards.add(new MajorCard(incident, crowd, NextClock.of(incident, clocks), now)));
        var minor = of(open, Severity.SEV3);
        if (!minor.isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassNames("card", "list", "open", "minor");
            minor.forEach(incident -> rows.add(new MinorRow(incident, crowd, NextClock.of(incident, clocks), now)));
            cards.add(rows);
        }
    }

    private static List<IncidentSummary> of(List<IncidentSummary> open, Severity severity) {
        return open.stream().filter(incident -> incident.severity() == severity).toList();
    }

    private Component nothingOpen() {
        var last = desk.queries().lastResolvedAt();
        var since = new Span(last.isPresent() ? "The last one was resolved " : "There has been none yet.");
        last.ifPresent(at -> since.add(new Ago(at, desk.now())));
        since.addClassName("muted");
        var empty = new EmptyState(
                "circle-check", "No open incidents", "When something breaks, declare it: the title is enough.", since);
        empty.addClassName("card");
        return empty;
    }
}
