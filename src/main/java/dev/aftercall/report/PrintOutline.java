package dev.aftercall.report;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Bookmarks for every report and, for a long one, a table of contents; both have the sections and what is below them. */
final class PrintOutline {

    private static final int LONG = 15_000;
    private static final int MAX_HEADINGS = 100;
    private static final int MAX_TITLE = 120;

    private final Document page;
    private final Element bookmarks;
    private final Element contents = new Element("ul");
    private int headings;

    private PrintOutline(Document page) {
        this.page = page;
        this.bookmarks = page.head().appendElement("bookmarks");
    }

    /**
     * Adds bookmarks and perhaps contents.
     *
     * @param sections the elements of the sections, each with an id and a heading
     */
    static void addTo(Document page, List<Element> sections) {
        var outline = new PrintOutline(page);
        var title = page.selectFirst("h1");
        if (title != null) {
            bookmark(outline.bookmarks, title.attr("id", "top"), "top");
        }
        sections.forEach(outline::addSection);
        outline.placeContents();
    }

    private void addSection(Element section) {
        var heading = section.selectFirst("h2");
        if (heading == null) {
            return;
        }
        var bookmark = bookmark(bookmarks, heading, section.id());
        var entry = entry(contents, heading, section.id());
        var inner = new Element("ul");
        for (var below : section.select("h3")) {
            if (++headings > MAX_HEADINGS) {
                break;
            }
            var id = "heading-" + headings;
            below.attr("id", id);
            bookmark(bookmark, below, id);
            entry(inner, below, id);
        }
        if (inner.childrenSize() > 0) {
            entry.appendChild(inner);
        }
    }

    private void placeContents() {
        var start = page.selectFirst("section");
        if (start != null && page.body().text().length() > LONG) {
            start.before(new Element("div").addClass("contents").appendChild(contents));
            contents.before(new Element("h2").text("Contents"));
        }
    }

    private static Element entry(Element list, Element heading, String target) {
        var entry = list.appendElement("li");
        entry.appendElement("a").attr("href", "#" + target).text(shortened(heading));
        return entry;
    }

    private static Element bookmark(Element parent, Element heading, String target) {
        return parent.appendElement("bookmark").attr("name", shortened(heading)).attr("href", "#" + target);
    }

    private static String shortened(Element heading) {
        var text = heading.text();
        return text.length() <= MAX_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, MAX_TITLE / 2)) + "…";
    }
}
