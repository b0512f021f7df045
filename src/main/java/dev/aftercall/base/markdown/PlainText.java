package dev.aftercall.base.markdown;

import static java.util.stream.Collectors.joining;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the readable text of an HTML fragment. */
final class PlainText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        var visitor = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(visitor);
        return visitor.text
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(insidePre(words) ? words.getWholeText() : words.text());
        } else if (node instanceof Element element && separates(element)) {
            text.append(isCell(element) ? " " : "\n");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element)) {
            text.append('\n');
        }
    }

    private static boolean separates(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean insidePre(TextNode words) {
        var parent = words.parent();
        return parent != null && parent.closest("pre") != null;
    }
}
