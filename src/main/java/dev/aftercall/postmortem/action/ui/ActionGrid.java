package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import dev.aftercall.base.ui.NarrowGrid;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import dev.aftercall.postmortem.ui.StepMenu;

/** Action items as a list, loaded as it is scrolled. */
final class ActionGrid extends Grid<ActionItem> {

    private ActionFilter filter = ActionFilter.ALL;
    private ActionContext context;

    ActionGrid(ActionContext present, ActionQueries queries, ActionMoves moves) {
        super(ActionItem.class, false);
        this.context = present;
        var selection = (GridMultiSelectionModel<ActionItem>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        addClassName("action-grid");
        getElement().setAttribute("aria-label", "Action items");
        addThemeVariants(GridVariant.NO_BORDER);
        addComponentColumn(item -> SeverityBadge.quiet(item.severity()))
                .setHeader("Severity")
                .setWidth("76px")
                .setFlexGrow(0);
        addComponentColumn(item -> title(item, moves))
                .setHeader("Action item")
                .setWidth("240px")
                .setFlexGrow(1);
        addComponentColumn(item -> PostmortemNavigation.link(
                        item.postmortem(), SectionKind.ACTIONS, item.incident().value()))
                .setHeader("Incident")
                .setWidth("124px")
                .setFlexGrow(0);
        addComponentColumn(item -> owner(item, context))
                .setHeader("Owner")
                .setWidth("146px")
                .setFlexGrow(0);
        addColumn(item -> item.kind().label())
                .setHeader("Kind")
                .setWidth("104px")
                .setFlexGrow(0);
        addColumn(item -> item.priority().label())
                .setHeader("Priority")
                .setWidth("80px")
                .setFlexGrow(0);
        addColumn(item -> item.state().label())
                .setHeader("State")
                .setWidth("104px")
                .setFlexGrow(0);
        addComponentColumn(item -> new DueLabel(item, context.today()))
                .setHeader("Due")
                .setWidth("124px")
                .setFlexGrow(0);
        addColumn(item -> age(item, context))
                .setHeader("Open for")
                .setWidth("92px")
                .setFlexGrow(0);
        addComponentColumn(item -> new StepMenu("Steps for " + item.title(), menu -> moves.fill(menu, item)))
                .setHeader(unseen("Steps"))
                .setWidth("52px")
                .setFlexGrow(0);
        NarrowGrid.follow(
                this,
                addComponentColumn(item -> compact(item, context, moves))
                        .setHeader("Action item")
                        .setFlexGrow(1));
        setItems(new CallbackDataProvider<ActionItem, Void>(
                query -> queries.list(filter, query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(queries.count(filter)),
                ActionItem::id));
        setEmptyStateText("No action item fits these filters.");
    }

    /** Shows the present state of what the filter selects; rows keep their selection by what they are. */
    void show(ActionFilter wanted, ActionContext present) {
        if (!wanted.equals(filter)) {
            deselectAll();
        }
        filter = wanted;
        context = present;
        getDataProvider().refreshAll();
    }

    private static String age(ActionItem item, ActionContext context) {
        var days = item.daysOpen(context.today());
        return days == 1 ? "1 day" : days + " days";
    }

    private static NativeButton title(ActionItem item, ActionMoves moves) {
        var open = new NativeButton(item.title(), _ -> moves.open(item));
        open.addClassNames("open", "clip");
        open.getElement().setAttribute("title", item.title());
        return open;
    }

    private static Span unseen(String text) {
        var unseen = new Span(text);
        unseen.addClassName("sr-only");
        return unseen;
    }

    private static Div compact(ActionItem item, ActionContext context, ActionMoves moves) {
        var about = new Span(
                SeverityBadge.quiet(item.severity()),
                new Span(item.state().label()),
                new DueLabel(item, context.today()));
        about.addClassName("row");
        var lines = new Div(title(item, moves), about);
        lines.addClassName("compact-lines");
        return lines;
    }

    private static Span owner(ActionItem item, ActionContext context) {
        return context.person(item.owner()).map(Faces::named).orElseGet(() -> {
            var nobody = new Span("Nobody yet");
            nobody.addClassName("faint");
            return nobody;
        });
    }
}
