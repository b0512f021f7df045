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
import dev.aftercall.incident.mode.ModeCount;
import dev.aftercall.incident.mode.RelatedIncident;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.playbook.FailureMode;
import org.jspecify.annotations.Nullable;

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
        var counted = desk.queries().counts().get(mode.key());
        removeAll();
        add(new H3("Confirmed in"), summary(counted));
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("mode-related");
            found.forEach(incident -> list.add(row(incident)));
            add(list);
        }
    }

    private static Paragraph summary(@Nullable ModeCount counted) {
        var line = new Paragraph();
        line.addClassNames("s", "muted");
        if (counted == null) {
            line.setText("Never confirmed here so far.");
        } else {
            var times = counted.count() == 1 ? "One incident" : counted.count() + " incidents";
            line.add(new Span(times + ", the latest on "), TimeText.day(counted.last()));
        }
        return line;
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
