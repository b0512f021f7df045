package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.HeldRole;
import dev.aftercall.incident.IncidentTopics;
import java.util.Optional;

/** The roles that the user holds in open incidents. */
@org.springframework.stereotype.Component
class MyRolesPanel implements HomePanel {

    private final Desk desk;
    private final LiveRevisions live;

    MyRolesPanel(Desk desk, LiveRevisions live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public String title() {
        return "Roles I hold";
    }

    @Override
    public Place place() {
        return Place.MINE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        if (!Team.includes(desk.user())) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("list");
        live.watch(list, IncidentTopics.ALL, () -> {
            list.removeAll();
            var held = desk.queries().rolesOf(desk.user().id());
            held.forEach(role -> list.add(row(role)));
            if (held.isEmpty()) {
                var none = new ListItem("None in the open incidents");
                none.addClassName("faint");
                list.add(none);
            }
        });
        return Optional.of(list);
    }

    private static ListItem row(HeldRole held) {
        var text = new Anchor(IncidentNavigation.href(held.key()), held.role().label() + ", " + held.key());
        text.addClassNames("grow", "clip", "medium", "plain");
        text.setTitle(held.title());
        var since = new Span("since ");
        since.addClassNames("s", "muted");
        since.add(TimeText.minute(held.since()));
        return new ListItem(new Icon("flag"), text, since);
    }
}
