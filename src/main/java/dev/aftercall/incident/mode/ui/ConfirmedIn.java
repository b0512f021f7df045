package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.incident.mode.RelatedIncident;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.playbook.FailureMode;

/** The incidents that a failure mode was confirmed in, as far as the user may see them. */
final class ConfirmedIn extends Div {

    private final ModesDesk desk;
    private final FailureMode mode;

    ConfirmedIn(ModesDesk desk, FailureMode mode, LiveRevisions live) {
        this.desk = desk;
        this.mode = mode;
        live.watch(this, IncidentTopics.ALL, this::load);
    }

    private void load() {
        var found = desk.queries().confirmedIn(mode.key());
        removeAll();
        add(new H3("Confirmed in"));
        if (found.isEmpty()) {
            var never = new Paragraph("No incident so far.");
            never.addClassNames("s", "muted");
            add(never);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mode-related");
        found.forEach(incident -> list.add(row(incident)));
        add(list);
    }

    private static ListItem row(RelatedIncident incident) {
        var link = new Anchor(
                IncidentNavigation.href(incident.key()), incident.key().value());
        link.addClassName("nowrap");
        var title = new Span(incident.title());
        title.addClassNames("grow", "clip");
        var day = TimeText.day(incident.declaredAt());
        day.addClassNames("s", "muted", "nowrap");
        var row = new ListItem(SeverityBadge.quiet(incident.severity()), link, title, day);
        row.addClassName("row");
        return row;
    }
}
