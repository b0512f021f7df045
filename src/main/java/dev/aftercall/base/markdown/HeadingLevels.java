package dev.aftercall.base.markdown;

import java.util.ArrayDeque;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Renumbers headings so that they start at a level and never skip one. */
record HeadingLevels(int start) {

    private static final int DEEPEST = 6;

    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

    void apply(Element body) {
        var outline = new ArrayDeque<Integer>();
        for (var heading : body.select(HEADINGS)) {
            var level = heading.normalName().charAt(1) - '0';
            while (!outline.isEmpty() && outline.getLast() >= level) {
                outline.removeLast();
            }
            heading.tagName("h" + Math.min(DEEPEST, start + outline.size()));
            outline.addLast(level);
        }
    }
}
