package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.postmortem.PostmortemFilter;
import dev.aftercall.postmortem.PostmortemSummary;
import dev.aftercall.postmortem.PostmortemTopics;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** All postmortems that the user may see, and incidents that wait for one. */
@Route(PostmortemNavigation.LIST)
@Menu(title = "Postmortems", icon = "square-pen", order = 30)
@PageTitle("Postmortems · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class PostmortemListView extends Main implements BeforeEnterObserver {

    private final PostmortemDesk desk;
    private final LiveRevisions live;
    private final Div offers = new Div();
    private final PostmortemFilterBar filters = new PostmortemFilterBar(this::go);
    private final Div nothing = new Div();
    private final PostmortemGrid grid;
    private boolean watching;
    private PostmortemFilter filter = PostmortemFilter.ALL;

    PostmortemListView(
            PostmortemDesk desk,
            LiveRevisions live,
            ObjectProvider<PostmortemListAction> actions,
            List<PostmortemListColumn> columns) {
        this.desk = desk;
        this.live = live;
        grid = new PostmortemGrid(desk.clock(), columns);
        grid.setItems(
                query -> page(query.getOffset(), query.getLimit()),
                _ -> Math.toIntExact(desk.queries().count(filter)));
        addClassNames("page", "pm-list");
        add(new PageHead("Postmortems", buttons(actions)), offers, filters, grid, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PostmortemFilterUrl.read(event.getLocation().getQueryParameters());
        if (watching) {
            load();
        } else {
            watching = true;
            live.watch(this, PostmortemTopics.ALL, this::load);
            live.watch(offers, IncidentTopics.ALL, this::offer);
            live.watch(offers, PostmortemTopics.ALL, this::offer);
        }
    }

    private Stream<PostmortemSummary> page(int offset, int limit) {
        var page = desk.queries().list(filter, offset, limit);
        grid.read(page);
        return page.stream();
    }

    private static Component[] buttons(ObjectProvider<PostmortemListAction> actions) {
        return actions.orderedStream()
                .filter(PostmortemListAction::applies)
                .map(action -> new Button(action.label(), new Icon(action.icon()), _ -> action.start()))
                .toArray(Component[]::new);
    }

    private void go(PostmortemFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(PostmortemListView.class, PostmortemFilterUrl.write(wanted)));
    }

    private void load() {
        var matching = desk.queries().count(filter);
        filters.show(filter, matching);
        grid.reset(desk.people().byId());
        grid.getDataProvider().refreshAll();
        grid.setVisible(matching > 0);
        nothing.removeAll();
        if (matching == 0) {
            nothing.add(NoPostmortems.of(filter, () -> go(PostmortemFilter.ALL)));
        }
    }

    private void offer() {
        var missing = desk.missing().find();
        offers.removeAll();
        if (!missing.isEmpty()) {
            offers.add(new OffersCard(missing, desk::start));
        }
    }
}
