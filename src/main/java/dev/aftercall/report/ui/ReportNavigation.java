package dev.aftercall.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** Ways to the pages of reports, which lie outside of the application frame. */
final class ReportNavigation {

    private ReportNavigation() {}

    /** Opens the page in a new tab. */
    static void open(String address) {
        UI.getCurrent().getPage().open(address, "_blank");
    }

    static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
