package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.IncidentFacts;

/** What the overview reads from the incident: date, start and end, duration, severity, commander. */
final class IncidentFactsList extends DescriptionList {

    IncidentFactsList(EditorModel model) {
        addClassName("pm-facts");
        var incident = model.postmortem().incident();
        fact("Date", TimeText.day(incident.startedAt()));
        fact("Start and end (UTC)", span(incident));
        fact("Duration", new Span(incident.duration().map(Times::rounded).orElse("Not resolved")));
        fact("Severity", SeverityBadge.quiet(incident.severity()));
        fact(
                "Incident commander",
                model.person(incident.commander()).<Component>map(Faces::named).orElseGet(() -> new Span("Nobody")));
        if (incident.layer() != null) {
            fact("Layer", new LayerLabel(incident.layer()));
        }
    }

    private static Span span(IncidentFacts incident) {
        var span = new Span(TimeText.minute(incident.startedAt()), new Span(" – "));
        var end = incident.endedAt();
        if (end == null) {
            span.add(new Span("open"));
            return span;
        }
        span.add(TimeText.minute(end));
        if (!Times.day(end).equals(Times.day(incident.startedAt()))) {
            span.add(new Span(", " + Times.day(end)));
        }
        return span;
    }

    private void fact(String name, Component value) {
        var pair = new Div(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
    }
}
