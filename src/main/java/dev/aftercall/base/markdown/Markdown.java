package dev.aftercall.base.markdown;

import dev.aftercall.base.text.UserText;
import org.jsoup.nodes.Entities;

/** Renders Markdown written by people to safe HTML; text that is too costly to parse is shown as it was written. */
public final class Markdown {

    private final CostScan costScan;
    private final MarkdownParser parser = new MarkdownParser();
    private final Sanitizer sanitizer;

    public Markdown() {
        this(MarkdownLimits.STANDARD);
    }

    public Markdown(MarkdownLimits limits) {
        this.costScan = new CostScan(limits);
        this.sanitizer = new Sanitizer(limits.elements());
    }

    /** Renders with headings from level 2 on. */
    public String toHtml(String source) {
        return toHtml(source, 2, "");
    }

    /**
     * Renders to an HTML fragment.
     *
     * @param headingLevel level of the outermost heading, 1 to 6
     * @param idPrefix put before the ids of footnotes, to keep several fragments on a page apart
     */
    public String toHtml(String source, int headingLevel, String idPrefix) {
        var text = UserText.clean(source);
        if (text.isBlank()) {
            return "";
        }
        if (!costScan.accepts(text)) {
            return asWritten(text);
        }
        try {
            return sanitizer.clean(parser.toUnsafeHtml(text), headingLevel, idPrefix);
        } catch (RuntimeException | StackOverflowError tooMuch) {
            return asWritten(text);
        }
    }

    /** Returns what a reader sees, without markup, blocks separated by newlines. */
    public String toPlainText(String source) {
        return PlainText.of(toHtml(source));
    }

    private static String asWritten(String text) {
        return "<pre class=\"plain\">\n" + Entities.escape(text) + "</pre>";
    }
}
