package dev.aftercall.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.HomePanel.Place;
import dev.aftercall.base.ui.NowClock;
import dev.aftercall.base.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Home: what is open now, what waits for me, what is new. */
@Route("")
@Menu(title = "Now", icon = "activity", order = 10)
@PageTitle("Now · Aftercall")
@PermitAll
class NowView extends Main implements BeforeEnterObserver {

    private final List<HomePanel> panels;
    private final Clock clock;

    NowView(List<HomePanel> panels, Clock clock) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        this.clock = clock;
        addClassNames("page", "now");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var utc = NowClock.utc(clock.instant());
        utc.addClassName("muted");
        var local = NowClock.local(clock.instant());
        local.addClassName("faint");
        add(new PageHead("Now", utc, local));
        var main = in(Place.MAIN).map(NowView::section).toList();
        var side = Stream.concat(mine().stream(), in(Place.SIDE).map(NowView::card))
                .toList();
        if (main.isEmpty() && side.isEmpty()) {
            add(new EmptyState("newspaper", "Nothing here yet", "Published reports will be listed here."));
            return;
        }
        var wide = new Div();
        wide.addClassName("home-main");
        wide.add(main);
        var narrow = new Aside();
        narrow.addClassName("home-side");
        narrow.add(side);
        var home = new Div(wide, narrow);
        home.addClassName("home");
        home.setClassName("one", side.isEmpty());
        add(home);
    }

    private Stream<Filled> in(Place place) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> panel.create().map(content -> new Filled(panel, content)).stream());
    }

    private List<Component> mine() {
        var sections = in(Place.MINE).toList();
        if (sections.isEmpty()) {
            return List.of();
        }
        var card = new Card("Mine");
        sections.forEach(section -> card.add(new H4(section.panel().title()), section.content()));
        return List.of(card);
    }

    private static Component card(Filled filled) {
        var card = new Card(filled.panel().title());
        card.add(filled.content());
        return card;
    }

    private static Component section(Filled filled) {
        var head = new Div(new H2(filled.panel().title()));
        head.addClassName("sec");
        filled.panel().beside().ifPresent(head::add);
        return new Section(head, filled.content());
    }

    private record Filled(HomePanel panel, Component content) {}
}
