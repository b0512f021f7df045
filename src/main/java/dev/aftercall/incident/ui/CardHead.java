package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.IncidentSummary;

/** The first line of an incident's card: severity, key, status, and what stands at the end. */
final class CardHead extends Header {

    CardHead(IncidentSummary incident, Component end) {
        var key = new Span(incident.key().value());
        key.addClassName("key");
        add(SeverityBadge.filled(incident.severity(), incident.drill()), key, new StatusBar(incident.status()));
        if (incident.drill()) {
            add(new Badge("Drill"));
        }
        if (incident.confidential()) {
            add(new Icon("lock"), new Badge("Private"));
        }
        add(end);
    }

    /** Who is in command, loud if nobody is. */
    static Component commander(IncidentSummary incident, Crowd crowd) {
        var commander = incident.commander();
        if (commander == null) {
            var nobody = new Badge("No commander", "bad");
            nobody.addComponentAsFirst(new Icon("triangle-alert").size(12));
            return nobody;
        }
        var person = crowd.person(commander);
        return new PersonLabel(person, crowd.isViewer(commander) ? "You are in command" : person.name());
    }
}
