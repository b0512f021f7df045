package dev.aftercall.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a large tree of whys one below the other, each level further to the right, in pictures that fit a page each. A tree
 * that is deeper or larger than the portal allows is left to the list.
 */
final class WhyLadder {

    private static final int MAX_LEVELS = 12;
    private static final int MAX_WHYS = 200;
    private static final int MAX_LINES = 3;
    private static final double STEP = 20;
    private static final double GAP = 8;
    private static final double PAGE = 840;

    private final List<WhyBox> boxes = new ArrayList<>();
    private double y;

    private WhyLadder() {}

    static void write(Html html, List<WhyNode> roots) {
        var ladder = new WhyLadder();
        if (ladder.place(roots, 1, null)) {
            ladder.draw(html);
        }
    }

    /** Says whether all found a place. */
    private boolean place(List<WhyNode> nodes, int level, @Nullable WhyBox parent) {
        if (level > MAX_LEVELS) {
            return nodes.isEmpty();
        }
        for (var i = 0; i < nodes.size(); i++) {
            var width = Drawing.WIDTH - (level - 1) * STEP - 2;
            var box = new WhyBox(
                    nodes.get(i),
                    WhyTree.number(level, i, nodes.size()),
                    Drawing.WIDTH - 1 - width / 2,
                    width,
                    MAX_LINES,
                    parent);
            box.moveTo(y);
            y = box.bottom() + GAP;
            boxes.add(box);
            if (boxes.size() > MAX_WHYS || !place(nodes.get(i).children(), level + 1, box)) {
                return false;
            }
        }
        return true;
    }

    private void draw(Html html) {
        var pages = pages();
        for (var i = 0; i < pages.size(); i++) {
            draw(html, pages.get(i), i + 1, pages.size());
        }
    }

    private List<List<WhyBox>> pages() {
        var pages = new ArrayList<List<WhyBox>>();
        for (var box : boxes) {
            if (pages.isEmpty() || box.bottom() - pages.getLast().getFirst().top() > PAGE) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(box);
        }
        return pages;
    }

    private void draw(Html html, List<WhyBox> page, int number, int of) {
        var start = page.getFirst().top() - GAP;
        var end = page.getLast().bottom();
        var words = "%d whys as a tree, picture %d of %d, from %s to %s. The list has the same in words."
                .formatted(
                        boxes.size(),
                        number,
                        of,
                        page.getFirst().number(),
                        page.getLast().number());
        var drawing = new Drawing(html, end - start + 1, words);
        boxes.forEach(box -> box.parent().ifPresent(above -> connect(drawing, above, box, start, end)));
        page.forEach(box -> box.draw(drawing, start));
        drawing.close();
    }

    /** The part of a connection that lies in one picture. */
    private static void connect(Drawing drawing, WhyBox above, WhyBox box, double start, double end) {
        var x = above.left() + STEP / 2;
        var turn = box.top() + STEP;
        if (above.bottom() > end || turn < start) {
            return;
        }
        var path = "M" + Drawing.number(x) + " " + Drawing.number(Math.max(above.bottom(), start) - start) + "V"
                + Drawing.number(Math.min(turn, end) - start);
        drawing.line("line", turn > end ? path : path + "H" + Drawing.number(box.left()), "#a39d92", 1.2);
    }
}
