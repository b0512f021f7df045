package dev.aftercall.report;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the pages of the portal lie in a static site, and their links from one to another: each page is the
 * {@code index.html} of a folder, so that its address in the portal leads to it on any web server.
 */
final class SitePaths {

    private static final Pattern LISTING = Pattern.compile("/reports\\?page=([0-9]+)");
    private static final Pattern FILE = Pattern.compile(".*/[^/]+\\.[a-z0-9]+");
    private static final String INDEX = "/index.html";

    private SitePaths() {}

    /** Path of the file for an address of the portal, without a slash at the beginning. */
    static String of(String address) {
        var listing = LISTING.matcher(address);
        if (listing.matches()) {
            return "reports/page-" + listing.group(1) + ".html";
        }
        var path = address.substring(1);
        return FILE.matcher(address).matches() ? path : path + INDEX;
    }

    /**
     * The page with links to the files around it instead of addresses of the portal; what only the portal has, such as
     * the sign-in, is taken out.
     *
     * @param own path of the page's own file
     */
    static String relink(String html, String own) {
        var page = Jsoup.parse(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var link : page.select("[href^=/]")) {
            relink(link, own);
        }
        return page.outerHtml();
    }

    private static void relink(Element link, String own) {
        var address = link.attr("href");
        if (isInSite(address)) {
            link.attr("href", relative(own, of(address)));
        } else {
            link.remove();
        }
    }

    private static boolean isInSite(String address) {
        return address.startsWith(ReportLinks.LIST) || address.startsWith("/public/") || address.startsWith("/icons/");
    }

    private static String relative(String from, String to) {
        var up = (int) from.chars().filter(c -> c == '/').count();
        return "../".repeat(up) + to;
    }
}
