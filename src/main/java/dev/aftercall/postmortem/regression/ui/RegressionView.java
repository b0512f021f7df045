package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionTopics;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import jakarta.annotation.security.RolesAllowed;

/** The regression cases of all incidents, and how much of what went wrong they cover; the address holds the filters. */
@Route(RegressionView.PATH)
@Menu(title = "Regression ledger", icon = "flask-conical", order = 45)
@PageTitle("Regression ledger · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class RegressionView extends Main implements BeforeEnterObserver {

    static final String PATH = "regression";

    private final RegressionQueries queries;
    private final LiveRevisions live;
    private final Span figure = new Span();
    private final Div tools = new Div();
    private final Div coverage = new Div();
    private final Div content = new Div();
    private boolean watching;
    private CaseFilter shown = CaseFilter.ALL;

    RegressionView(RegressionQueries queries, LiveRevisions live) {
        this.queries = queries;
        this.live = live;
        figure.addClassName("muted");
        var csv = new Anchor(new CaseCsvDownload(queries, () -> shown), AttachmentType.DOWNLOAD, "");
        csv.addClassNames("end", "csv");
        csv.add(new Icon("download"), new Span("CSV"));
        csv.getElement().setAttribute("aria-label", "Download these regression cases as CSV");
        content.addClassName("actions-content");
        addClassNames("page", "actions", "regression");
        add(new PageHead("Regression ledger", figure, csv), coverage, tools, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = CaseFilterUrl.of(event.getLocation().getQueryParameters());
        if (watching) {
            load();
        } else {
            watching = true;
            live.watch(this, RegressionTopics.CASES, this::load);
        }
    }

    private void go(CaseFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(RegressionView.class, CaseFilterUrl.query(wanted)));
    }

    private void load() {
        var count = queries.count(shown);
        figure.setText(count == 1 ? "1 case" : count + " cases");
        coverage.removeAll();
        var covered = queries.coverage();
        if (covered.total().incidents() > 0) {
            coverage.add(new CoveragePanel(covered));
        }
        showFilters();
        content.removeAll();
        if (count == 0 && shown.equals(CaseFilter.ALL)) {
            content.add(new Div(new EmptyState(
                    "flask-conical",
                    "No regression cases yet",
                    "Postmortems turn conversations that failed into tests. Their cases are kept here, with their runs.",
                    new Button("Open postmortems", _ -> PostmortemNavigation.toList()))));
        } else {
            content.add(new CaseGrid(shown, queries));
        }
    }

    /** Made anew only for other suites, so that typing in the search field is not torn away. */
    private void showFilters() {
        var suites = queries.suites();
        var bar = tools.getChildren()
                .filter(CaseFilterBar.class::isInstance)
                .map(CaseFilterBar.class::cast)
                .filter(present -> present.knows(suites))
                .findFirst()
                .orElseGet(() -> {
                    var made = new CaseFilterBar(suites, this::go);
                    tools.removeAll();
                    tools.add(made);
                    return made;
                });
        bar.show(shown);
    }
}
