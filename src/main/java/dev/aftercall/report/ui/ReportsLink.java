package dev.aftercall.report.ui;

import dev.aftercall.base.ui.NavLink;
import dev.aftercall.report.ReportLinks;
import org.springframework.stereotype.Component;

/** Leads to the list of published reports. */
@Component
class ReportsLink implements NavLink {

    private static final double ORDER = 50;

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public String path() {
        return ReportLinks.LIST;
    }

    @Override
    public String icon() {
        return "newspaper";
    }

    @Override
    public double order() {
        return ORDER;
    }
}
