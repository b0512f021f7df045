package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.DueChip;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Role;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.incident.clock.ClockAtStake;
import dev.aftercall.incident.ui.IncidentNavigation;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Clocks at risk or overdue in all incidents, the most urgent first. */
@org.springframework.stereotype.Component
class RiskPanel implements HomePanel {

    private static final int SHOWN = 8;

    private final ClockDesk desk;
    private final LiveRevisions live;
    private final Clock clock;

    RiskPanel(ClockDesk desk, LiveRevisions live, Clock clock) {
        this.desk = desk;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Clocks at risk";
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create() {
        var user = desk.user();
        if (!user.isManager() && !user.has(Role.FACILITATOR) && !user.has(Role.RESPONDER)) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("list", "at-stake");
        live.watch(list, IncidentTopics.ALL, () -> fill(list));
        return Optional.of(list);
    }

    private void fill(UnorderedList list) {
        list.removeAll();
        var now = clock.instant();
        var stakes = desk.queries().atStake(SHOWN);
        stakes.forEach(stake -> list.add(row(stake, now)));
        if (stakes.isEmpty()) {
            var none = new ListItem("All clocks are in time");
            none.addClassName("faint");
            list.add(none);
        }
    }

    private static ListItem row(ClockAtStake stake, Instant now) {
        var key = new Anchor(IncidentNavigation.href(stake.key()), stake.key().value());
        key.addClassName("key");
        key.getElement().setAttribute("title", stake.title());
        var row = new ListItem(
                key, new DueChip(stake.clock().name(), stake.clock().countdown(now)));
        row.addClassName("clickable");
        return row;
    }
}
