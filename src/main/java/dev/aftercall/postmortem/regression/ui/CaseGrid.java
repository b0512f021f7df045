package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.NarrowGrid;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.LedgerEntry;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import org.jspecify.annotations.Nullable;

/** Regression cases of all incidents as a list, loaded as it is scrolled. */
final class CaseGrid extends Grid<LedgerEntry> {

    CaseGrid(CaseFilter filter, RegressionQueries queries) {
        super(LedgerEntry.class, false);
        addClassName("action-grid");
        getElement().setAttribute("aria-label", "Regression cases");
        addThemeVariants(GridVariant.NO_BORDER);
        addComponentColumn(entry -> state(entry.regressionCase().state()))
                .setHeader("State")
                .setWidth("128px")
                .setFlexGrow(0);
        addComponentColumn(CaseGrid::title).setHeader("Case").setFlexGrow(4);
        addComponentColumn(
                        entry -> new LayerLabel(entry.regressionCase().draft().component()))
                .setHeader("Component")
                .setWidth("116px")
                .setFlexGrow(0);
        addComponentColumn(CaseGrid::incident)
                .setHeader("Incident")
                .setWidth("200px")
                .setFlexGrow(0);
        addComponentColumn(entry -> run(entry.regressionCase().failed()))
                .setHeader("Failed")
                .setFlexGrow(1);
        addComponentColumn(entry -> run(entry.regressionCase().passed()))
                .setHeader("Passed")
                .setFlexGrow(1);
        addColumn(entry -> entry.regressionCase().suite()).setHeader("Suite").setFlexGrow(1);
        addComponentColumn(entry -> TimeText.day(entry.regressionCase().changedAt()))
                .setHeader("Changed")
                .setWidth("112px")
                .setFlexGrow(0);
        NarrowGrid.follow(
                this, addComponentColumn(CaseGrid::compact).setHeader("Case").setFlexGrow(1));
        setItems(
                query -> queries.list(filter, query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(queries.count(filter)));
        setEmptyStateText("No regression case fits these filters.");
    }

    private static Span state(CaseState state) {
        var badge = new Span(new Icon(CaseMoves.icon(state)).size(14), new Span(state.label()));
        badge.addClassName("case-state");
        badge.setClassName("good", state.isProven());
        return badge;
    }

    private static Anchor title(LedgerEntry entry) {
        var trigger = entry.regressionCase().draft().trigger();
        var link = PostmortemNavigation.link(entry.regressionCase().postmortem(), SectionKind.REGRESSION, trigger);
        link.setHref(link.getHref() + "?at=" + entry.regressionCase().id());
        link.addClassNames("open", "clip");
        link.getElement().setAttribute("title", trigger);
        return link;
    }

    private static Span incident(LedgerEntry entry) {
        var key = PostmortemNavigation.link(
                entry.regressionCase().postmortem(),
                SectionKind.OVERVIEW,
                entry.incident().value());
        key.getElement().setAttribute("title", entry.title());
        var about = new Span(SeverityBadge.quiet(entry.severity()), key);
        about.addClassName("row");
        return about;
    }

    private static Component run(@Nullable TestRun run) {
        return run == null ? new Span() : Reference.of(run.reference());
    }

    private static Div compact(LedgerEntry entry) {
        var about = new Span(
                state(entry.regressionCase().state()),
                new LayerLabel(entry.regressionCase().draft().component()));
        about.addClassNames("row", "wrap");
        var lines = new Div(title(entry), about, incident(entry));
        lines.addClassName("compact-lines");
        return lines;
    }
}
