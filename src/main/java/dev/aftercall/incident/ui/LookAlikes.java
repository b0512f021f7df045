package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.IncidentSummary;
import java.util.List;

/** Open incidents that may be the one about to be declared. */
final class LookAlikes extends Div {

    private static final int WORTH_SEARCHING = 4;

    private final Desk desk;
    private Runnable leaving = () -> {};

    LookAlikes(Desk desk) {
        this.desk = desk;
        addClassName("alike");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void onLeave(Runnable listener) {
        leaving = listener;
    }

    void search(String title, List<String> workflows) {
        removeAll();
        var found = title.strip().length() < WORTH_SEARCHING
                ? List.<IncidentSummary>of()
                : desk.queries().lookAlikes(title, workflows);
        setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        var head = new Div(new Icon("copy"), new Span("Looks like an open incident"));
        head.addClassNames("row", "semi");
        var list = new UnorderedList();
        found.forEach(incident -> list.add(row(incident)));
        add(head, list);
    }

    private ListItem row(IncidentSummary incident) {
        var key = new Span(incident.key().value());
        key.addClassName("key");
        var title = new Span(incident.title());
        title.addClassNames("grow", "clip", "medium");
        var open = new Button("Open that one", _ -> {
            leaving.run();
            IncidentNavigation.toIncident(incident.key());
        });
        open.setAriaLabel("Open " + incident.key() + " instead");
        open.addThemeVariants(ButtonVariant.SMALL);
        var row = new ListItem(SeverityBadge.quiet(incident.severity()), key, title, open);
        row.addClassName("row");
        return row;
    }
}
