package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.DueChip;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.clock.ClockBoard;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says on every screen that a critical incident is open; left out at home and in the room of that incident. */
final class CriticalStrip extends Anchor implements AfterNavigationObserver {

    private List<IncidentSummary> critical = List.of();
    private Map<IncidentId, ClockBoard> clocks = Map.of();
    private Instant now = Instant.EPOCH;
    private String path = "";

    CriticalStrip() {
        addClassName("strip");
        setVisible(false);
    }

    /** Those that the strip may speak of. */
    static List<IncidentSummary> critical(List<IncidentSummary> open) {
        return open.stream()
                .filter(incident -> incident.severity() == Severity.SEV1 && !incident.drill())
                .toList();
    }

    /** Names the one whose clock is due next. */
    void show(List<IncidentSummary> open, Map<IncidentId, ClockBoard> running, Instant at) {
        critical = NextClock.byUrgency(open, running);
        clocks = running;
        now = at;
        render();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        render();
    }

    private void render() {
        removeAll();
        var elsewhere = critical.stream()
                .filter(incident -> !path.equals(IncidentNavigation.href(incident.key())))
                .toList();
        setVisible(!path.isEmpty() && !elsewhere.isEmpty());
        if (!isVisible()) {
            return;
        }
        var incident = elsewhere.getFirst();
        setHref(IncidentNavigation.href(incident.key()));
        add(
                SeverityBadge.filled(incident.severity(), false),
                text(incident.key().value(), "key"),
                text(incident.title(), "title", "clip"),
                text("", "sep"),
                new StatusBar(incident.status()),
                text("", "sep"),
                openFor(incident));
        var next = NextClock.of(incident, clocks);
        if (next != null) {
            add(text("", "sep"), new DueChip(next.name(), next.countdown(now)));
        }
        if (elsewhere.size() > 1) {
            add(text("and " + (elsewhere.size() - 1) + " more", "muted"));
        }
        var open = new Span(new Span("Open room"), new Icon("arrow-right"));
        open.addClassNames("end", "strip-open");
        add(open);
    }

    private Span openFor(IncidentSummary incident) {
        var elapsed = new Span("open for ");
        elapsed.addClassName("elapsed");
        var time = Elapsed.clock(incident.declaredAt(), now);
        time.addClassName("semi");
        elapsed.add(time);
        return elapsed;
    }

    private static Span text(String text, String... classNames) {
        var span = new Span(text);
        span.addClassNames(classNames);
        return span;
    }
}
