package dev.aftercall.report;

import org.jsoup.nodes.Document;

/** Lays a report out without tables and lists: its Markdown, line by line. */
final class PlainPrintPage {

    private static final String SIMPLER =
            "This report is too long, or took too long, for its usual layout. Here is all of its text in a simpler one;"
                    + " its page has the tables and lists.";

    private final String css;
    private final MarkdownWriter writer = new MarkdownWriter();

    PlainPrintPage(String css) {
        this.css = css;
    }

    Document of(PostmortemDocument document) {
        var title = PageMeta.title(document);
        var html = new Html().element("h1", title);
        html.open("div", "class", "notice").element("p", SIMPLER).close();
        writer.write(document)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.element("p", line, "class", "raw"));
        var page = PrintPage.page(
                css, title, "Incident report " + document.incident().key());
        page.body().html(html.toString());
        return page;
    }

    /** What is left when even the plain text is too much. */
    Document notice() {
        var title = "Incident report";
        var page = PrintPage.page(css, title, title);
        page.body().appendElement("h1").text(title);
        page.body()
                .appendElement("p")
                .text("This report is too long for a PDF. Its page and its Markdown form are complete.");
        return page;
    }
}
