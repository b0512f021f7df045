package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.DueChip;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.clock.ResponseClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open major incident at home. */
final class MajorCard extends Article {

    MajorCard(IncidentSummary incident, Crowd crowd, @Nullable ResponseClock next, Instant now) {
        addClassNames("card", "inc", "s2", "clickable");
        var age = Elapsed.rounded(incident.declaredAt(), now);
        age.addClassNames("end", "muted");
        var title = new H3(new Anchor(IncidentNavigation.href(incident.key()), incident.title()));
        title.addClassName("clip");
        var impact = new Paragraph(incident.customerImpact().isBlank() ? "\u00a0" : incident.customerImpact());
        impact.addClassNames("muted", "clip");
        var body = new Div(title, impact);
        body.addClassName("body");
        var foot = new Div(layer(incident), CardHead.commander(incident, crowd));
        foot.addClassName("foot");
        if (next != null) {
            var due = new DueChip(next.name(), next.countdown(now));
            due.addClassName("end");
            foot.add(due);
        }
        add(new CardHead(incident, age), body, foot);
    }

    private static Span layer(IncidentSummary incident) {
        var layer = incident.layer();
        if (layer != null) {
            return new LayerLabel(layer);
        }
        var unknown = new Span("layer not known");
        unknown.addClassName("faint");
        return unknown;
    }
}
