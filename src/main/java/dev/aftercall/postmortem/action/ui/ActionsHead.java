package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.action.ActionFigures;
import dev.aftercall.postmortem.action.ActionTrend;

/** The head of the actions screen: board or list, how much is open and overdue, and the file. */
final class ActionsHead extends Div {

    private final Nav views = new Nav();
    private final Span open = new Span();
    private final Span overdue = new Span();
    private final Span oldest = new Span();
    private final Span change = new Span();
    private final TrendChart trend = new TrendChart();

    ActionsHead(Anchor csv) {
        addClassNames("page-head", "actions-head");
        views.addClassName("tabs");
        views.getElement().setAttribute("aria-label", "Board or list");
        open.addClassName("muted");
        overdue.addClassName("overdue");
        oldest.addClassName("muted");
        change.addClassName("muted");
        csv.addClassName("csv");
        trend.addClassName("end");
        csv.add(new Icon("download"), new Span("CSV"));
        csv.getElement().setAttribute("aria-label", "Download these action items as CSV");
        add(new H1("Actions"), views, open, overdue, oldest, change, trend, csv);
    }

    void show(ActionFilterUrl shown, ActionFigures figures, ActionTrend past) {
        trend.show(past);
        change.setText(change(past.openNow() - past.openBefore()));
        views.removeAll();
        views.add(
                view("Board", "columns-3", shown.asList(false), shown),
                view("List", "list", shown.asList(true), shown));
        open.setText(figures.open() + " open");
        overdue.removeAll();
        overdue.setVisible(figures.overdue() > 0);
        overdue.add(new Icon("alarm-clock"), new Span(figures.overdue() + " overdue"));
        oldest.setVisible(figures.open() > 0);
        oldest.setText(oldest(figures.oldestDays()));
    }

    private static Anchor view(String name, String icon, ActionFilterUrl target, ActionFilterUrl shown) {
        var query = target.query().getQueryString();
        var view = new Anchor(ActionsView.PATH + (query.isEmpty() ? "" : "?" + query));
        view.add(new Icon(icon), new Span(name));
        view.addClassName("tab");
        if (target.equals(shown)) {
            view.getElement().setAttribute("aria-current", "page");
        }
        return view;
    }

    private static String change(long more) {
        if (more == 0) {
            return "as many as 30 days ago";
        }
        return more > 0 ? more + " more than 30 days ago" : -more + " fewer than 30 days ago";
    }

    private static String oldest(long days) {
        if (days == 0) {
            return "oldest from today";
        }
        return days == 1 ? "oldest 1 day" : "oldest " + days + " days";
    }
}
