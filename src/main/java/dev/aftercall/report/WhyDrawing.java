package dev.aftercall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the answers of the whys as a tree that grows downwards, with the numbers of the list beside it. Trees that would be
 * too wide or too long for that become a {@link WhyLadder}.
 */
final class WhyDrawing {

    private static final int MAX_LEAVES = 5;
    private static final int MAX_LEVELS = 9;
    private static final double WIDEST_BOX = 400;
    static final double GAP = 18;
    private static final int MAX_WORDS = 100;
    private static final int MAX_LINES = 4;

    private final List<List<WhyBox>> levels = new ArrayList<>();
    private final List<WhyNode> leaves = new ArrayList<>();

    private WhyDrawing() {}

    /** Writes the tree, or nothing where there is nothing to draw or too much. */
    static void write(Html html, List<WhyNode> roots) {
        var nodes = count(roots, 1);
        var leaves = leaves(roots, 1);
        if (leaves > MAX_LEAVES) {
            WhyLadder.write(html, roots);
        } else if (nodes > 1) {
            var drawing = new WhyDrawing();
            drawing.place(roots, 1, 0, (double) Drawing.WIDTH / leaves, null);
            drawing.draw(html, nodes);
        }
    }

    private static int count(List<WhyNode> nodes, int level) {
        return level > MAX_LEVELS
                ? 0
                : nodes.size()
                        + nodes.stream()
                                .mapToInt(node -> count(node.children(), level + 1))
                                .sum();
    }

    /** How many columns it takes, more than there may be for a tree that is too deep. */
    private static int leaves(List<WhyNode> nodes, int level) {
        if (level > MAX_LEVELS) {
            return nodes.isEmpty() ? 1 : MAX_LEAVES + 1;
        }
        return nodes.stream()
                .mapToInt(node -> node.children().isEmpty() ? 1 : leaves(node.children(), level + 1))
                .sum();
    }

    private void place(List<WhyNode> nodes, int level, double left, double column, @Nullable WhyBox parent) {
        if (levels.size() < level) {
            levels.add(new ArrayList<>());
        }
        var x = left;
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var width = column * (node.children().isEmpty() ? 1 : leaves(node.children(), level + 1));
            var box = new WhyBox(
                    node, WhyTree.number(level, i, nodes.size()), x + width / 2, boxWidth(width), MAX_LINES, parent);
            levels.get(level - 1).add(box);
            if (node.children().isEmpty()) {
                leaves.add(node);
            } else {
                place(node.children(), level + 1, x, column, box);
            }
            x += width;
        }
    }

    private static double boxWidth(double space) {
        return Math.min(WIDEST_BOX, space - GAP / 2);
    }

    private void draw(Html html, int nodes) {
        var y = 1.0;
        for (var level : levels) {
            for (var box : level) {
                box.moveTo(y);
            }
            y += level.stream().mapToDouble(WhyBox::height).max().orElse(0) + GAP;
        }
        var drawing = new Drawing(html, y - GAP + 1, words(nodes));
        levels.stream()
                .flatMap(List::stream)
                .forEach(box -> box.parent().ifPresent(above -> connect(drawing, above, box)));
        levels.stream().flatMap(List::stream).forEach(box -> box.draw(drawing));
        drawing.close();
    }

    private static void connect(Drawing drawing, WhyBox above, WhyBox box) {
        var path = "M" + Drawing.number(above.middle()) + " " + Drawing.number(above.bottom()) + "V"
                + Drawing.number(box.top() - GAP / 2) + "H" + Drawing.number(box.middle()) + "V"
                + Drawing.number(box.top());
        drawing.line("line", path, "#a39d92", 1.2);
    }

    private String words(int nodes) {
        var first = levels.getFirst().stream().map(WhyBox::node);
        return nodes + " whys as a tree, from " + quoted(first) + " down to " + quoted(leaves.stream())
                + ". The list has the same in words.";
    }

    private static String quoted(Stream<WhyNode> nodes) {
        return nodes.map(node -> "“"
                        + TextWidths.lines(node.answer(), 1, MAX_WORDS, 1).stream()
                                .findFirst()
                                .orElse("no answer")
                        + "”")
                .reduce((one, other) -> one + " and " + other)
                .orElse("");
    }
}
