package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.regression.Coverage;
import dev.aftercall.postmortem.regression.Coverage.Share;
import dev.aftercall.postmortem.regression.Coverage.Uncovered;

/** How much of what went wrong is covered, by component and by failure mode, and which incidents are not. */
final class CoveragePanel extends Section {

    CoveragePanel(Coverage coverage) {
        addClassName("coverage");
        getElement().setAttribute("aria-label", "Coverage");
        var components = new UnorderedList();
        coverage.components()
                .forEach(each -> components.add(row(
                        each.component() == null
                                ? "Not known"
                                : each.component().label(),
                        each.share())));
        var modes = new UnorderedList();
        coverage.modes().forEach(each -> modes.add(row(each.name(), each.share())));
        add(
                total(coverage.total()),
                card("By component", components, "Nothing to count yet."),
                card("By failure mode", modes, "No failure mode has been confirmed yet."),
                uncovered(coverage));
    }

    private static Card total(Share share) {
        var figure = new Span(share.incidents() == 0 ? "–" : share.percent() + " %");
        figure.addClassName("share");
        var words = new Paragraph(
                "%d of %d resolved SEV-1 and SEV-2 incidents have a case that failed before the fix and passes after it."
                        .formatted(share.covered(), share.incidents()));
        words.addClassNames("s", "muted");
        var card = new Card("Covered");
        card.add(new Div(figure, words));
        return card;
    }

    private static Card card(String title, UnorderedList rows, String nothing) {
        rows.addClassName("bars");
        rows.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", title);
        if (rows.getComponentCount() == 0) {
            rows.add(new ListItem(nothing));
        }
        var card = new Card(title);
        card.add(rows);
        return card;
    }

    private static ListItem row(String name, Share share) {
        var label = new Span(name);
        label.addClassName("clip");
        label.setTitle(name);
        var bar = new ProgressBar(0, share.incidents(), share.covered());
        var words = share.covered() + " of " + share.incidents();
        bar.getElement().setAttribute("aria-label", name + ": " + words + " incidents covered");
        var count = new Span(words);
        count.addClassNames("s", "muted", "nowrap");
        return new ListItem(label, bar, count);
    }

    private static Card uncovered(Coverage coverage) {
        var list = new UnorderedList();
        list.addClassName("list");
        coverage.uncovered().forEach(each -> list.add(incident(each)));
        if (coverage.uncovered().isEmpty()) {
            list.add(new ListItem("Nothing: each one has its case."));
        }
        var missing = coverage.total().incidents() - coverage.total().covered();
        var shown = coverage.uncovered().size();
        var note = new Span(missing > shown ? "latest %d of %d".formatted(shown, missing) : String.valueOf(missing));
        note.addClassNames("s", "muted");
        var card = new Card("Not covered", note);
        card.add(list);
        return card;
    }

    private static ListItem incident(Uncovered each) {
        var link = new Anchor(IncidentNavigation.href(each.incident()), each.title());
        link.addClassNames("clip", "grow");
        link.setTitle(each.title());
        var key = new Span(each.incident().value());
        key.addClassNames("s", "muted", "nowrap");
        return new ListItem(SeverityBadge.quiet(each.severity()), link, key);
    }
}
