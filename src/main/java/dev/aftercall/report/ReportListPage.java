package dev.aftercall.report;

import dev.aftercall.base.Page;
import dev.aftercall.report.PublicAddress.Listing;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of published reports, the versions of one, and the page for a report that is not there. */
@Component
class ReportListPage {

    private final ReportProperties properties;

    ReportListPage(ReportProperties properties) {
        this.properties = properties;
    }

    String render(Page<ReportSummary> page, boolean signedIn) {
        var html = start("Incident reports", "", signedIn);
        if (page.total() == 0) {
            html.element("p", "No report is published yet. Reports appear here as soon as they are.", "class", "lede");
        } else {
            rows(html, page.rows());
        }
        if (page.hasPrevious() || page.hasNext()) {
            html.newLine().open("nav", "class", "line small pages", "aria-label", "Pages");
            if (page.hasPrevious()) {
                html.element("a", "Newer reports", "href", new Listing(page.number()).toString());
            }
            if (page.hasNext()) {
                html.element("a", "Older reports", "href", new Listing(page.number() + 2).toString());
            }
            html.close();
        }
        return end(html);
    }

    String renderVersions(List<ReportSummary> versions, boolean signedIn) {
        var newest = versions.getFirst();
        var html = start("Versions", newest.title(), signedIn);
        html.open("p", "class", "lede").element("a", newest.title(), "href", newest.latestAddress(), "dir", "auto");
        html.close().newLine().open("ol", "class", "reports");
        for (var version : versions) {
            writeVersion(html, version);
        }
        html.close();
        return end(html);
    }

    String renderMissing(boolean signedIn) {
        var html = start("There is no such report", "", signedIn);
        html.element(
                "p",
                signedIn
                        ? "The address may be mistyped, or the report is not for you."
                        : "The address may be mistyped, or the report is not for everyone.",
                "class",
                "lede");
        html.open("p").element("a", "All reports", "href", ReportLinks.LIST).close();
        return end(html);
    }

    /** Says why there is nothing to show at the moment. */
    String renderRefused(String why) {
        return end(start("Not now", "", true).element("p", why + ".", "class", "lede"));
    }

    private Html start(String heading, String about, boolean signedIn) {
        var title = about.isEmpty() ? heading : heading + " of “" + about + "”";
        var html = new Html();
        html.open("html", "lang", "en").newLine().open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + " – " + properties.organisation());
        html.empty("meta", "name", "description", "content", title + ", " + properties.organisation());
        html.empty("link", "rel", "icon", "href", ReportLinks.ICON, "type", "image/svg+xml");
        html.empty("link", "rel", "stylesheet", "href", ReportLinks.STYLESHEET);
        html.empty("link", "rel", "alternate", "href", ReportLinks.FEED, "type", ReportFeed.MEDIA_TYPE)
                .close();
        html.newLine().open("body").open("div", "class", "page");
        html.open("header", "class", "mast line small");
        html.element("a", properties.organisation(), "class", "org", "href", ReportLinks.LIST);
        html.element("span", "Incident reports", "class", "muted");
        html.open("nav", "class", "line end", "aria-label", "Portal");
        html.element("a", "Feed", "href", ReportLinks.FEED, "type", ReportFeed.MEDIA_TYPE);
        html.element("a", signedIn ? "Open the portal" : "Sign in", "href", signedIn ? "/" : "/login");
        html.close().close();
        return html.newLine().open("main").newLine().element("h1", heading);
    }

    private static void rows(Html html, List<ReportSummary> reports) {
        html.newLine().open("ol", "class", "reports");
        for (var report : reports) {
            html.newLine().open("li").open("p", "class", "line small");
            SeverityBadge.write(html, DocumentTerms.severity(report.severity()));
            if (report.drill()) {
                html.element("span", "Drill", "class", "drill");
            }
            html.element("span", ReportTimes.date(report.publishedAt()), "class", "muted");
            if (report.number() > 1) {
                html.element("span", "version " + report.number(), "class", "muted");
            }
            writeState(html, report);
            html.close();
            html.open("h2", "dir", "auto")
                    .element("a", report.title(), "href", report.latestAddress())
                    .close();
            html.element("p", report.description(), "dir", "auto", "class", "about")
                    .close();
        }
        html.close();
    }

    private static void writeVersion(Html html, ReportSummary version) {
        html.newLine().open("li").open("p", "class", "line");
        html.element("a", "Version " + version.number(), "href", version.address());
        html.element("span", ReportTimes.date(version.publishedAt()), "class", "muted small");
        writeState(html, version);
        html.close();
        if (version.retractionReason() != null) {
            html.element("p", version.retractionReason(), "dir", "auto", "class", "small");
        }
        html.open("p", "class", "hash small muted")
                .text("SHA-256 ")
                .element("code", version.contentHash())
                .close()
                .close();
    }

    private static void writeState(Html html, ReportSummary report) {
        if (!report.isPublic()) {
            html.element("span", "internal", "class", "muted small");
        }
        if (report.isRetracted()) {
            html.element("span", "retracted", "class", "bad small");
        }
    }

    private static String end(Html html) {
        return "<!doctype html>\n" + html.close().close().close().close() + "\n";
    }
}
