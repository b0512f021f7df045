package dev.aftercall.base.markdown;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Turns the parser's HTML into the small vocabulary that pages show, with safe links only. */
final class Sanitizer {

    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");
    private static final int MAX_LINK = 2_000;

    // parsed once: reports consist of hundreds of short texts
    private static final Evaluator IMAGES = Selector.evaluatorOf("img");
    private static final Evaluator WITHOUT_CLASS = Selector.evaluatorOf("code, li.task-list-item > p");
    private static final Evaluator COLUMNS = Selector.evaluatorOf("th");
    private static final Evaluator EMPTY_COLUMNS = Selector.evaluatorOf("thead th:empty");
    private static final Evaluator LINKS = Selector.evaluatorOf("a");
    private static final Evaluator TARGETS = Selector.evaluatorOf("[id]");
    private static final Evaluator FOOTNOTES = Selector.evaluatorOf("div.footnotes");

    private final Cleaner cleaner = new Cleaner(new Safelist()
            .addTags("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "pre")
            .addTags("blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "sup", "a", "span")
            .addTags("section")
            .addAttributes("a", "href", "class", "rel", "aria-label")
            .addAttributes("ol", "start")
            .addAttributes("li", "id", "class")
            .addAttributes("sup", "id")
            .addAttributes("section", "class")
            .addAttributes("span", "class", "role", "aria-label")
            .addAttributes("th", "align", "scope")
            .addAttributes("td", "align"));
    private final int maxDepth;

    Sanitizer(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    String clean(String unsafeHtml, int headingLevel, String idPrefix) {
        var document = Jsoup.parseBodyFragment(unsafeHtml);
        requireShallow(document);
        document.select(IMAGES).forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        document.select(WITHOUT_CLASS).removeAttr("class");
        document.select(COLUMNS).attr("scope", "col");
        document.select(EMPTY_COLUMNS).tagName("td").removeAttr("scope");
        document.select(LINKS).forEach(link -> cleanLink(link, idPrefix));
        document.select(TARGETS).forEach(target -> target.attr("id", idPrefix + target.id()));
        document.select(FOOTNOTES).tagName("section").forEach(Sanitizer::dropRule);
        new HeadingLevels(headingLevel).apply(document.body());
        var clean = cleaner.clean(document);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return clean.body().html().strip();
    }

    private void requireShallow(Document document) {
        document.body().traverse((node, depth) -> {
            if (depth > maxDepth) {
                throw new IllegalStateException("Elements are nested too deeply");
            }
        });
    }

    private static void cleanLink(Element link, String idPrefix) {
        var href = link.attr("href");
        var isFootnote = link.hasClass("footnote-ref") || link.hasClass("footnote-backref");
        if (isFootnote && href.startsWith("#")) {
            link.attr("href", "#" + idPrefix + href.substring(1));
            if (link.hasClass("footnote-backref")) {
                link.attr("aria-label", "Back to the text");
            }
        } else if (href.length() <= MAX_LINK && SAFE_LINK.matcher(href).matches()) {
            link.clearAttributes();
            link.attr("href", href).attr("rel", "nofollow noopener");
        } else {
            link.unwrap();
        }
    }

    private static void dropRule(Element footnotes) {
        Node first = footnotes.selectFirst("hr");
        if (first != null) {
            first.remove();
        }
    }
}
