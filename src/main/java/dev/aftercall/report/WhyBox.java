package dev.aftercall.report;

import dev.aftercall.report.Drawing.Ink;
import dev.aftercall.report.Drawing.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer and where it stands. */
final class WhyBox {

    private static final int MAX_LINES = 4;
    private static final double PADDING = 10;
    private static final double LINE = 17;
    private static final double TEXT_LEFT = 38;
    private static final Ink PLAIN = new Ink("#ffffff", "#c9c4ba");
    private static final Ink GAP_FOUND = new Ink("#eaf6ef", "#1d7a4b");

    private final WhyNode node;
    private final String number;
    private final double middle;
    private final double width;
    private final @Nullable WhyBox parent;
    private final List<String> lines;
    private double top;

    WhyBox(WhyNode node, String number, double middle, double width, @Nullable WhyBox parent) {
        this.node = node;
        this.number = number;
        this.middle = middle;
        this.width = width;
        this.parent = parent;
        this.lines = TextWidths.lines(node.answer(), Type.STRONG.size(), textWidth(), MAX_LINES);
    }

    private double textWidth() {
        return width - TEXT_LEFT - PADDING;
    }

    private boolean isGap() {
        return node.mark() == WhyNode.Mark.PROCESS_GAP;
    }

    WhyNode node() {
        return node;
    }

    void moveTo(double y) {
        top = y;
    }

    double height() {
        var mark = node.mark() == WhyNode.Mark.UNMARKED ? 0 : 1;
        return (Math.max(1, lines.size()) + mark) * LINE + 2 * PADDING - 3;
    }

    void drawConnection(Drawing drawing) {
        if (parent != null) {
            var turn = Drawing.number(top - WhyDrawing.GAP / 2);
            var path = "M" + Drawing.number(parent.middle) + " " + Drawing.number(parent.top + parent.height()) + "V"
                    + turn + "H" + Drawing.number(middle) + "V" + Drawing.number(top);
            drawing.line("line", path, "#a39d92", 1.2);
        }
    }

    void draw(Drawing drawing) {
        var left = middle - width / 2;
        drawing.box(isGap() ? "box gap" : "box", isGap() ? GAP_FOUND : PLAIN, left, top, width, height());
        var baseline = top + PADDING + 11;
        drawing.text(number, isGap() ? Type.GOOD : Type.QUIET, left + PADDING, baseline, 0);
        for (var line : lines) {
            drawing.text(line, isGap() ? Type.STRONG : Type.PLAIN, left + TEXT_LEFT, baseline, textWidth());
            baseline += LINE;
        }
        if (node.mark() != WhyNode.Mark.UNMARKED) {
            drawing.text(node.mark().label(), isGap() ? Type.GOOD : Type.QUIET, left + TEXT_LEFT, baseline, 0);
        }
    }
}
