package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.base.text.UserText;
import java.util.ArrayDeque;

/** HTML under construction: every text and attribute is escaped, every element is closed. */
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);
    private final ArrayDeque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content and no end tag. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html text(String text) {
        escape(UserText.clean(text));
        return this;
    }

    Html newLine() {
        out.append('\n');
        return this;
    }

    /** A link where the address is one that a page may open, plain text otherwise. */
    Html link(String url, String text) {
        return SafeUrl.isSafe(url)
                ? element("a", text, "href", url, "rel", "nofollow noopener")
                : element("span", text.equals(url) ? url : text + " " + url);
    }

    /** Markdown inside a section, with headings below the section's own. */
    Html markdown(Markdown markdown, String source, String idPrefix) {
        return markdown(markdown, source, 3, idPrefix);
    }

    Html markdown(Markdown markdown, String source, int headingLevel, String idPrefix) {
        out.append(markdown.toHtml(source, headingLevel, idPrefix));
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(UserText.clean(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
