package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.mode.SimilarIncident;
import dev.aftercall.incident.ui.IncidentNavigation;
import java.util.Locale;

/** One incident that was like the present one. */
final class SimilarItem extends ListItem {

    SimilarItem(SimilarIncident incident) {
        addClassNames("card", "similar-item");
        var day = TimeText.day(incident.declaredAt());
        day.addClassNames("s", "muted", "end");
        var head = new Div(SeverityBadge.quiet(incident.severity()), key(incident), day);
        head.addClassNames("row", "gap-2");
        if (incident.drill()) {
            head.addComponentAtIndex(2, new Badge("Drill"));
        }
        var title = new Anchor(IncidentNavigation.href(incident.key()), incident.title());
        title.addClassNames("semi", "cover");
        add(head, title, why(incident));
        fixes(incident);
    }

    private static Span key(SimilarIncident incident) {
        var key = new Span(incident.key().value());
        key.addClassName("key");
        return key;
    }

    private static Paragraph why(SimilarIncident incident) {
        var words = String.join(" · ", incident.reasons());
        var why = new Paragraph(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        why.addClassNames("s", "muted");
        return why;
    }

    private void fixes(SimilarIncident incident) {
        for (var fix : incident.fixes()) {
            var source = new Span(fix.source().label() + ": ");
            source.addClassName("semi");
            var line = new Div(new Icon("wrench").size(14), new Paragraph(source, new Span(fix.text())));
            line.addClassNames("row", "fix");
            add(line);
        }
        if (incident.fixes().isEmpty()) {
            var none = new Paragraph(
                    incident.status().isOpen()
                            ? "Still open, " + incident.status().label().toLowerCase(Locale.ROOT)
                            : "Nobody wrote down what fixed it.");
            none.addClassNames("s", "muted", "fix");
            add(none);
        }
    }
}
