package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.action.ActionBulkService;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.ui.Children;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Action items of all postmortems, as a board or a list; the address says which. */
@Route(ActionsView.PATH)
@Menu(title = "Actions", icon = "list-checks", order = 40)
@PageTitle("Actions · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class ActionsView extends Main implements BeforeEnterObserver {

    static final String PATH = "actions";

    private final ActionsDesk desk;
    private final ActionMoves moves;
    private final LiveRevisions live;
    private final ActionsHead head;
    private final ActionFilterBar filters;
    private final Div content = new Div();
    private final ActionBoard board;
    private final ActionListPanel list;
    private boolean watching;
    private ActionFilterUrl shown = ActionFilterUrl.of(QueryParameters.empty());

    ActionsView(ActionsDesk desk, ActionMoves moves, ActionBulkService bulk, LiveRevisions live) {
        this.desk = desk;
        this.moves = moves;
        this.live = live;
        var csv = new Anchor(new ActionCsvDownload(desk, () -> shown.filter()), AttachmentType.DOWNLOAD, "");
        head = new ActionsHead(csv);
        filters = new ActionFilterBar(desk.people().active(), filter -> go(shown.withFilter(filter)));
        board = new ActionBoard(desk.context(), moves);
        list = new ActionListPanel(desk, moves, bulk);
        content.addClassName("actions-content");
        addClassNames("page", "actions");
        add(head, filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = ActionFilterUrl.of(event.getLocation().getQueryParameters());
        if (watching) {
            load();
        } else {
            watching = true;
            live.watch(this, PostmortemTopics.ACTIONS, this::load);
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ActionNavigation.ITEM)
                .ifPresent(item -> moves.open(ActionId.of(item)));
    }

    private void go(ActionFilterUrl wanted) {
        getUI().ifPresent(ui -> ui.navigate(ActionsView.class, wanted.query()));
    }

    private void load() {
        var context = desk.context();
        head.show(shown, desk.queries().figures(shown.filter()), desk.queries().trend(shown.filter()));
        filters.show(shown.filter(), desk.mine());
        if (shown.list()) {
            list.show(shown.filter(), context);
            put(list);
        } else if (isEverythingEmpty()) {
            put(new NoActions());
        } else {
            board.show(desk.queries().board(shown.filter()), context);
            put(board);
        }
    }

    private void put(Component wanted) {
        Children.sync(content, List.of(wanted));
    }

    private boolean isEverythingEmpty() {
        return shown.filter().equals(ActionFilter.ALL) && desk.queries().count(ActionFilter.ALL) == 0;
    }
}
