package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.DueChip;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.clock.ResponseClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open minor incident at home. */
final class MinorRow extends ListItem {

    MinorRow(IncidentSummary incident, Crowd crowd, @Nullable ResponseClock next, Instant now) {
        addClassName("clickable");
        var key = new Span(incident.key().value());
        key.addClassName("key");
        var title = new Anchor(IncidentNavigation.href(incident.key()), incident.title());
        title.addClassNames("grow", "clip", "semi", "plain");
        add(SeverityBadge.filled(incident.severity(), incident.drill()), key, title);
        if (incident.drill()) {
            add(new Badge("Drill"));
        }
        if (next != null) {
            add(new DueChip(next.name(), next.countdown(now)));
        }
        var age = Elapsed.rounded(incident.declaredAt(), now);
        age.addClassNames("muted", "age");
        add(new StatusBar(incident.status()), CardHead.commander(incident, crowd), age);
    }
}
