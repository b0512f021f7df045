package dev.aftercall.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes tables of users that are too wide for a page as lines, one for each row. */
final class PrintTables {

    private static final int MAX_COLUMNS = 10;

    private PrintTables() {}

    static void unfoldWide(Document page) {
        for (var table : page.select(".md table")) {
            var rows = table.select("tr");
            if (rows.stream().anyMatch(row -> row.childrenSize() > MAX_COLUMNS)) {
                rows.forEach(row -> table.before(line(row)));
                table.remove();
            }
        }
    }

    private static Element line(Element row) {
        return new Element("p").text(String.join(" | ", row.children().eachText()));
    }
}
