package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.base.text.UserText;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays a report out for paper: the same sections as the page, facts as a table, bookmarks. */
final class PrintPage {

    private static final int KEY_LENGTH = 40;
    private static final double WIDTH_MM = 170;

    private final String css;
    private final ReportHead head;
    private final ReportSections sections;
    private final PageMeta pageMeta;

    PrintPage(Markdown markdown, String css) {
        this.css = css;
        this.head = new ReportHead(markdown);
        this.sections = new ReportSections(markdown);
        this.pageMeta = new PageMeta(markdown);
    }

    Document of(PostmortemDocument document) {
        var html = new Html();
        html.element("div", footer(document), "class", "foot-left");
        html.open("div", "class", "mast").element("b", document.meta().organisation());
        html.element("span", "Incident report " + document.incident().key()).close();
        head.writeNotices(html, document, null);
        head.writeTitle(html, document);
        writeFacts(html, document.incident());
        sections.write(html, document);
        writeEnd(html, document.meta());
        var page = page(css, PageMeta.title(document), pageMeta.description(document));
        page.body().html(html.toString());
        colourShapes(page, document.incident().severity());
        PrintTables.fit(page);
        PrintOutline.addTo(page, page.select("section.part"));
        PrintDirections.resolve(page);
        PrintLists.prepare(page);
        PrintLanguages.mark(page);
        return page;
    }

    private static String footer(PostmortemDocument document) {
        var key = document.incident().key();
        var shortKey = key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH) + "…";
        return shortKey + ", version " + document.meta().version();
    }

    /** An empty page with what accessible PDF asks for: language, title, description. */
    static Document page(String css, String title, String description) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", "en");
        page.title(UserText.clean(title).replace('\n', ' '));
        page.head().appendElement("meta").attr("name", "description").attr("content", UserText.clean(description));
        page.head().appendElement("style").appendChild(new DataNode(css));
        return page;
    }

    private static void writeFacts(Html html, IncidentFacts incident) {
        html.open("table", "class", "facts").open("tbody");
        for (var fact : ReportHead.facts(incident)) {
            html.open("tr")
                    .element("th", fact.label(), "scope", "row")
                    .open("td")
                    .element("b", fact.value());
            if (fact.note() != null) {
                html.element("small", fact.note());
            }
            html.close().close();
        }
        html.close().close();
    }

    private static void writeEnd(Html html, ReportMeta meta) {
        html.open("div", "class", "end").element("p", "All times are UTC.");
        if (meta.contentHash() != null) {
            html.open("p").text("SHA-256 ").element("code", meta.contentHash()).close();
        }
        html.close();
    }

    private static void colourShapes(Document page, IncidentFacts.Severity severity) {
        var colour = switch (severity) {
            case SEV_1 -> "#ffffff";
            case SEV_2 -> "#261a00";
            case SEV_3 -> "#1f5fae";
        };
        page.select("[fill=currentColor]").attr("fill", colour);
        page.select("[stroke=currentColor]").attr("stroke", colour);
        page.select("svg").attr("xmlns", "http://www.w3.org/2000/svg").forEach(PrintPage::describeShape);
    }

    private static void describeShape(Element shape) {
        var words = shape.attr("aria-label");
        shape.attr("alt", words.isEmpty() ? "Severity" : words);
        if (shape.hasClass(Drawing.CSS_CLASS)) {
            var scale = WIDTH_MM / Double.parseDouble(shape.attr("width"));
            shape.attr("width", WIDTH_MM + "mm")
                    .attr("height", Drawing.number(Double.parseDouble(shape.attr("height")) * scale) + "mm");
        }
    }
}
