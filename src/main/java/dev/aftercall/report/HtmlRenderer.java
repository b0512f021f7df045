package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;

/** Renders a report as a complete HTML page without script. */
public final class HtmlRenderer {

    private final ReportHead head;
    private final ReportSections sections;
    private final PageMeta pageMeta;

    public HtmlRenderer(Markdown markdown) {
        this.head = new ReportHead(markdown);
        this.sections = new ReportSections(markdown);
        this.pageMeta = new PageMeta(markdown);
    }

    /** Returns the page, ready to be stored and served. */
    public String render(PostmortemDocument document, PageLinks links) {
        var html = new Html();
        html.open("html", "lang", "en");
        pageMeta.write(html, document, links);
        html.newLine().open("body").newLine().open("div", "class", "page");
        writeMasthead(html, document, links);
        html.newLine().open("main");
        head.writeNotices(html, document, links.newest());
        head.writeTitle(html, document);
        writeFacts(html, document.incident());
        writeContents(html, document);
        sections.write(html, document);
        html.close().newLine();
        writeFooter(html, document, links);
        return "<!doctype html>\n" + html.close().close().close() + "\n";
    }

    private static void writeMasthead(Html html, PostmortemDocument document, PageLinks links) {
        html.newLine().open("header", "class", "mast line small");
        if (links.list() == null) {
            html.element("span", document.meta().organisation(), "class", "org");
        } else {
            html.element("a", document.meta().organisation(), "class", "org", "href", links.list());
        }
        html.element("span", "Incident report " + document.incident().key(), "class", "muted");
        writeForms(html, links, "noprint end");
        html.close();
    }

    private static void writeForms(Html html, PageLinks links, String navigationClass) {
        html.open("nav", "class", "forms line " + navigationClass, "aria-label", "Other forms of this report");
        html.element("a", "PDF", "href", links.pdf()).element("a", "Markdown", "href", links.markdown());
        if (links.versions() != null) {
            html.element("a", "All versions", "href", links.versions());
        }
        html.close();
    }

    private static void writeFacts(Html html, IncidentFacts incident) {
        html.newLine().open("dl", "class", "facts");
        for (var fact : ReportHead.facts(incident)) {
            html.open("div").element("dt", fact.label()).open("dd").text(fact.value());
            if (fact.note() != null) {
                html.element("small", fact.note());
            }
            html.close().close();
        }
        html.close();
    }

    private void writeContents(Html html, PostmortemDocument document) {
        html.newLine().open("nav", "class", "contents line small noprint", "aria-label", "Contents");
        for (var section : sections.of(document)) {
            html.element("a", section.title(), "href", "#" + section.id());
        }
        html.close();
    }

    private static void writeFooter(Html html, PostmortemDocument document, PageLinks links) {
        var meta = document.meta();
        html.open("footer", "class", "foot small")
                .open("p")
                .text(document.incident().key());
        html.text(", version " + meta.version() + ". All times are UTC.").close();
        if (meta.contentHash() != null) {
            html.open("p", "class", "hash")
                    .text("SHA-256 ")
                    .element("code", meta.contentHash())
                    .close();
        }
        writeForms(html, links, "noprint");
        html.close();
    }
}
