package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.DueChip;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.clock.ResponseClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open critical incident at home, over both columns. */
final class CriticalCard extends Article {

    CriticalCard(IncidentSummary incident, Crowd crowd, @Nullable ResponseClock next, Instant now) {
        addClassNames("card", "inc", "s1");
        var where =
                new Span(String.join(", ", incident.regions().isEmpty() ? incident.workflows() : incident.regions()));
        where.addClassNames("end", "s", "muted", "clip");
        add(new CardHead(incident, where), hero(incident, crowd), facts(incident, next, now));
    }

    private static Div hero(IncidentSummary incident, Crowd crowd) {
        var impact = new Paragraph(incident.customerImpact());
        impact.addClassNames("l", "muted", "hero-impact");
        impact.setVisible(!incident.customerImpact().isBlank());
        var open = new Button("Open room", _ -> IncidentNavigation.toIncident(incident.key()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setSuffixComponent(new Icon("arrow-right"));
        var next = new Div(open, CardHead.commander(incident, crowd));
        next.addClassNames("row", "wrap", "gap-4", "next-step");
        var hero = new Div(new H3(incident.title()), impact, next);
        hero.addClassName("hero");
        return hero;
    }

    private static Component facts(IncidentSummary incident, @Nullable ResponseClock next, Instant now) {
        var facts = new DescriptionList();
        facts.addClassName("facts4");
        facts.add(fact("Open for", Elapsed.clock(incident.declaredAt(), now)));
        if (next != null) {
            facts.add(fact("Next due", new DueChip(next.name(), next.countdown(now))));
        }
        var acknowledged = incident.acknowledgedAt();
        facts.add(fact("Acknowledged", acknowledged == null ? bad("not yet") : TimeText.minute(acknowledged)));
        var layer = incident.layer();
        facts.add(fact("Layer", layer == null ? faint("not known") : new LayerLabel(layer)));
        if (!incident.workflows().isEmpty()) {
            facts.add(fact("Workflows", new Span(String.join(", ", incident.workflows()))));
        }
        return facts;
    }

    private static Div fact(String name, Component value) {
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static Span bad(String text) {
        var span = new Span(text);
        span.addClassName("bad");
        return span;
    }

    private static Span faint(String text) {
        var span = new Span(text);
        span.addClassName("faint");
        return span;
    }
}
