package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;

/** The head of the HTML page: title, description, preview data for links elsewhere. */
final class PageMeta {

    private static final int DESCRIPTION_LENGTH = 200;

    private final Markdown markdown;

    PageMeta(Markdown markdown) {
        this.markdown = markdown;
    }

    void write(Html html, PostmortemDocument document, PageLinks links) {
        var title = title(document);
        var description = description(document);
        html.newLine().open("head").newLine().empty("meta", "charset", "utf-8");
        named(html, "viewport", "width=device-width, initial-scale=1");
        html.newLine().element("title", title + " – incident report");
        named(html, "description", description);
        named(html, "color-scheme", "light dark");
        if (document.meta().audience() == ReportMeta.Audience.INTERNAL) {
            named(html, "robots", "noindex");
        }
        property(html, "og:type", "article");
        property(html, "og:site_name", document.meta().organisation());
        property(html, "og:title", title);
        property(html, "og:description", description);
        if (document.meta().publishedAt() != null) {
            property(
                    html,
                    "article:published_time",
                    document.meta().publishedAt().toString());
        }
        if (links.canonical() != null) {
            property(html, "og:url", links.canonical());
            html.newLine().empty("link", "rel", "canonical", "href", links.canonical());
        }
        html.newLine().empty("link", "rel", "icon", "href", ReportLinks.ICON, "type", "image/svg+xml");
        html.newLine()
                .empty("link", "rel", "stylesheet", "href", links.stylesheet())
                .newLine()
                .close();
    }

    static String title(PostmortemDocument document) {
        return document.incident().severity().label() + " "
                + document.incident().title();
    }

    String description(PostmortemDocument document) {
        var text = markdown.toPlainText(document.summary()).replace('\n', ' ');
        if (text.isBlank()) {
            return "Incident report " + document.incident().key();
        }
        if (text.length() <= DESCRIPTION_LENGTH) {
            return text;
        }
        var space = text.lastIndexOf(' ', DESCRIPTION_LENGTH);
        return text.substring(0, space > 0 ? space : DESCRIPTION_LENGTH) + " …";
    }

    private static void named(Html html, String name, String content) {
        html.newLine().empty("meta", "name", name, "content", content);
    }

    private static void property(Html html, String property, String content) {
        html.newLine().empty("meta", "property", property, "content", content);
    }
}
