package dev.aftercall.audit.ui;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.audit.AuditCsv;
import dev.aftercall.audit.AuditFilter;
import dev.aftercall.audit.AuditQueries;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The audit log, newest first, a page at a time. */
@Route("admin/audit")
@PageTitle("Audit log · Aftercall")
@Menu(title = "Audit log", order = 910, icon = "scroll-text")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class AuditView extends Main implements BeforeEnterObserver {

    private static final int PAGE = 100;

    private final AuditQueries queries;
    private final AuditCsv csv;
    private final People people;
    private final AuditFilterBar filters = new AuditFilterBar(this::narrow);
    private final AuditGrid grid = new AuditGrid();
    private final EmptyState nothing =
            new EmptyState("scroll-text", "Nothing here", "No entry fits. Widen the filter, or look at another time.");
    private final Div foot = new Div();
    private AuditLocation location = AuditLocation.newest(AuditFilter.NONE);

    AuditView(AuditQueries queries, AuditCsv csv, People people) {
        this.queries = queries;
        this.csv = csv;
        this.people = people;
        addClassNames("page", "audit");
        foot.addClassName("audit-foot");
        grid.getElement().setAttribute("aria-label", "Audit log");
        add(new PageHead("Audit log", hint(), download()), filters, grid, nothing, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = AuditLocation.of(event.getLocation().getQueryParameters());
        filters.show(location.filter(), people.all(), queries.actions());
        var found = queries.page(location.filter(), location.before(), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        grid.setItems(page);
        grid.setVisible(!page.isEmpty());
        nothing.setVisible(page.isEmpty());
        foot.removeAll();
        if (location.before() != null) {
            foot.add(link("Newest", AuditLocation.newest(location.filter())));
        }
        if (found.size() > PAGE) {
            foot.add(link("Older entries", location.olderThan(page.getLast().id())));
        }
    }

    private void narrow(AuditFilter filter) {
        getUI().ifPresent(ui -> go(ui, AuditLocation.newest(filter)));
    }

    private static void go(UI ui, AuditLocation target) {
        ui.navigate(AuditView.class, target.toQuery());
    }

    private static RouterLink link(String text, AuditLocation target) {
        var link = new RouterLink(text, AuditView.class);
        link.setQueryParameters(target.toQuery());
        return link;
    }

    private static Span hint() {
        var hint = new Span("Who did what, newest first. Nothing is ever changed here.");
        hint.addClassNames("muted", "grow");
        return hint;
    }

    private Anchor download() {
        DownloadHandler handler = event -> {
            event.setFileName("audit-log.csv");
            event.setContentType("text/csv;charset=utf-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                csv.write(location.filter(), out);
            }
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.addClassName("audit-download");
        link.add(new Icon("download").size(14), new Span("CSV"));
        return link;
    }
}
