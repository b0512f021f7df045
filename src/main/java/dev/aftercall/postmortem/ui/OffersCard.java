package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.ui.IncidentNavigation;
import java.util.List;
import java.util.function.Consumer;

/** Resolved incidents whose postmortem nobody has started. */
final class OffersCard extends Section {

    private static final String TITLE = "Waiting for a postmortem";
    private static final int SHOWN = 5;

    OffersCard(List<IncidentSummary> incidents, Consumer<IncidentKey> start) {
        addClassNames("card", "pm-offers");
        getElement().setAttribute("aria-label", TITLE);
        var list = new UnorderedList();
        list.addClassName("list");
        incidents.stream().limit(SHOWN).forEach(incident -> list.add(row(incident, start)));
        add(new Header(new H2(TITLE), count(incidents)), list);
    }

    private static Span count(List<IncidentSummary> incidents) {
        var count = new Span(
                incidents.size() > SHOWN ? SHOWN + " of " + incidents.size() : String.valueOf(incidents.size()));
        count.addClassNames("s", "muted", "end");
        return count;
    }

    private static ListItem row(IncidentSummary incident, Consumer<IncidentKey> start) {
        var key = new Anchor(
                IncidentNavigation.href(incident.key()), incident.key().value());
        key.addClassName("key");
        var title = new Span(incident.title());
        title.addClassNames("title", "grow");
        title.getElement().setAttribute("title", incident.title());
        var when = new Span(incident.resolvedAt() == null ? "" : "resolved " + Times.day(incident.resolvedAt()));
        when.addClassNames("s", "muted", "nowrap");
        var button = new Button("Start postmortem", new Icon("square-pen"), _ -> start.accept(incident.key()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("aura-accent-neutral");
        button.setAriaLabel("Start postmortem of " + incident.key().value());
        return new ListItem(SeverityBadge.quiet(incident.severity()), key, title, when, button);
    }
}
