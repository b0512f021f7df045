package dev.aftercall.report;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Fits tables of users to the paper: columns as wide as their texts ask for, smaller type where there are many; a table with
 * more columns than a page holds is written as lines, one for each row.
 */
final class PrintTables {

    private static final int MAX_COLUMNS = 10;
    private static final int MANY_COLUMNS = 6;
    private static final int WIDEST = 70;
    private static final int NARROWEST = 4;

    private PrintTables() {}

    static void fit(Document page) {
        for (var table : page.select(".md table")) {
            var rows = table.select("tr");
            var columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
            if (columns > MAX_COLUMNS) {
                rows.forEach(row -> table.before(line(row)));
                table.remove();
            } else if (columns > 0) {
                setWidths(rows, columns);
                if (columns > MANY_COLUMNS) {
                    table.addClass("dense");
                }
            }
        }
    }

    private static Element line(Element row) {
        return new Element("p").text(String.join(" | ", row.children().eachText()));
    }

    private static void setWidths(List<Element> rows, int columns) {
        var wanted = new int[columns];
        Arrays.fill(wanted, NARROWEST);
        for (var row : rows) {
            for (var i = 0; i < row.childrenSize(); i++) {
                wanted[i] = Math.max(
                        wanted[i], Math.min(WIDEST, wantedBy(row.child(i).text())));
            }
        }
        var all = Arrays.stream(wanted).sum();
        var first = rows.getFirst();
        for (var i = 0; i < first.childrenSize(); i++) {
            first.child(i).attr("style", "width: " + Math.round(1_000.0 * wanted[i] / all) / 10.0 + "%");
        }
    }

    /** In letters; a full-width letter takes the room of two. */
    private static int wantedBy(String text) {
        return text.length()
                + (int) text.chars().filter(Character::isIdeographic).count()
                + 1;
    }
}
