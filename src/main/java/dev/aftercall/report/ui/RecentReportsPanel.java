package dev.aftercall.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.Times;
import dev.aftercall.report.ReportCatalog;
import dev.aftercall.report.ReportLinks;
import dev.aftercall.report.ReportSummary;
import dev.aftercall.report.ReportTopics;
import java.util.Optional;

/** The reports published last, on the home screen. */
@org.springframework.stereotype.Component
class RecentReportsPanel implements HomePanel {

    private static final int ROWS = 5;

    private final ReportCatalog catalog;
    private final LiveRevisions revisions;

    RecentReportsPanel(ReportCatalog catalog, LiveRevisions revisions) {
        this.catalog = catalog;
        this.revisions = revisions;
    }

    @Override
    public String title() {
        return "Recently published";
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create() {
        var list = new UnorderedList();
        list.addClassNames("card", "list", "open", "recent-reports");
        revisions.watch(list, ReportTopics.ALL, () -> load(list));
        return Optional.of(list);
    }

    @Override
    public Optional<Component> beside() {
        var all = ReportNavigation.link(ReportLinks.LIST, "All reports");
        all.addClassName("end");
        return Optional.of(all);
    }

    private void load(UnorderedList list) {
        list.removeAll();
        var reports = catalog.list(0, ROWS).rows();
        if (reports.isEmpty()) {
            list.add(new ListItem("No report is published yet."));
        }
        reports.stream().map(RecentReportsPanel::row).forEach(list::add);
    }

    private static ListItem row(ReportSummary report) {
        var title = ReportNavigation.link(report.latestAddress(), report.title());
        title.addClassNames("grow", "clip");
        var state = new Span("version " + report.number() + ", "
                + (report.isRetracted() ? "retracted" : report.isPublic() ? "public" : "internal"));
        state.addClassNames("s", "muted", "nowrap");
        var day = new Span(Times.day(report.publishedAt()));
        day.addClassNames("s", "muted", "nowrap");
        return new ListItem(SeverityBadge.quiet(report.severity()), title, state, day);
    }
}
