package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.Link;
import java.util.List;

/** What is known about the incident. */
final class FactsCard extends Card {

    private final DescriptionList facts = new DescriptionList();
    private final Desk desk;
    private final EditButton edit;
    private Registration editing = () -> {};

    FactsCard(Desk desk) {
        this(desk, new EditButton("Edit facts"));
    }

    private FactsCard(Desk desk, EditButton edit) {
        super("Facts", edit);
        this.desk = desk;
        this.edit = edit;
        facts.addClassName("facts");
        add(facts);
    }

    void show(Room room) {
        var incident = room.incident();
        edit.setVisible(room.may().canRespond());
        editing.remove();
        editing = edit.addClickListener(_ -> new EditFactsDialog(desk, room).open());
        facts.removeAll();
        text("Callers", incident.customerImpact());
        text("Summary", incident.summary());
        text("How to reproduce", incident.reproduction());
        labels("Workflows", incident.workflows());
        labels("Regions", incident.regions());
        var layer = incident.layer();
        fact("Layer", layer == null ? faint("not known") : new LayerLabel(layer));
        if (!incident.conditions().isEmpty()) {
            fact("Conditions", badges(incident.conditions()));
        }
        if (!incident.tags().isEmpty()) {
            fact("Tags", badges(incident.tags()));
        }
        if (!incident.roomLink().isBlank()) {
            fact("Call", link(new Link("Join the call", incident.roomLink())));
        }
        if (!incident.links().isEmpty()) {
            fact("Links", links(incident));
        }
        fact("Reported by", new Span(room.crowd().name(incident.declaredBy())));
    }

    private void text(String name, String markdown) {
        fact(name, markdown.isBlank() ? faint("not written yet") : new MarkdownText(markdown));
    }

    private void labels(String name, List<String> labels) {
        fact(name, labels.isEmpty() ? faint("not known") : new Span(String.join(", ", labels)));
    }

    private void fact(String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static Component badges(List<String> words) {
        var row = new Div();
        row.addClassNames("row", "wrap", "gap-1");
        words.forEach(word -> row.add(new Badge(word)));
        return row;
    }

    private static Component links(IncidentDetails incident) {
        var list = new Div();
        incident.links().forEach(link -> list.add(new Paragraph(link(link))));
        return list;
    }

    private static Anchor link(Link link) {
        var anchor = new Anchor(link.url(), link.label());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return anchor;
    }

    private static Component faint(String text) {
        var span = new Span(text);
        span.addClassName("faint");
        return span;
    }
}
