package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.IncidentSummary;
import java.time.Instant;

/** An open minor incident at home. */
final class MinorRow extends ListItem {

    MinorRow(IncidentSummary incident, Crowd crowd, Instant now) {
        addClassName("clickable");
        var key = new Span(incident.key().value());
        key.addClassName("key");
        var title = new Anchor(IncidentNavigation.href(incident.key()), incident.title());
        title.addClassNames("grow", "clip", "semi", "plain");
        add(SeverityBadge.filled(incident.severity(), incident.drill()), key, title);
        if (incident.drill()) {
            add(new Badge("Drill"));
        }
        var age = Elapsed.rounded(incident.declaredAt(), now);
        age.addClassNames("muted", "age");
        add(new StatusBar(incident.status()), CardHead.commander(incident, crowd), age);
    }
}
