package dev.aftercall.report;

import dev.aftercall.report.Drawing.Ink;
import dev.aftercall.report.Drawing.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer and where it stands. */
final class WhyBox {

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
    private final List<String> proof;
    private double top;

    /**
     * Fits the answer into the width.
     *
     * @param middle where its middle is, from the left
     * @param limit how many lines the answer may take
     */
    WhyBox(WhyNode node, String number, double middle, double width, int limit, @Nullable WhyBox parent) {
        this.node = node;
        this.number = number;
        this.middle = middle;
        this.width = width;
        this.parent = parent;
        this.lines = TextWidths.lines(node.answer(), Type.STRONG.size(), textWidth(), limit);
        this.proof = TextWidths.lines(proof(node), Type.QUIET.size(), textWidth(), 1);
    }

    private double textWidth() {
        return width - TEXT_LEFT - PADDING;
    }

    /** The first piece of evidence and how many more there are. */
    private static String proof(WhyNode node) {
        var all = node.proof();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> "Evidence: " + all.getFirst();
            default -> "Evidence (%d): %s".formatted(all.size(), all.getFirst());
        };
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
        return (Math.max(1, lines.size()) + mark + proof.size()) * LINE + 2 * PADDING - 3;
    }

    String number() {
        return number;
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + height();
    }

    double left() {
        return middle - width / 2;
    }

    double middle() {
        return middle;
    }

    Optional<WhyBox> parent() {
        return Optional.ofNullable(parent);
    }

    void draw(Drawing drawing) {
        draw(drawing, 0);
    }

    /**
     * Draws the box.
     *
     * @param start where the picture begins, from the top of all pictures
     */
    void draw(Drawing drawing, double start) {
        var left = left();
        drawing.box(isGap() ? "box gap" : "box", isGap() ? GAP_FOUND : PLAIN, left, top - start, width, height());
        var baseline = top - start + PADDING + 11;
        drawing.text(number, isGap() ? Type.GOOD : Type.QUIET, left + PADDING, baseline, 0);
        for (var line : lines) {
            drawing.text(line, isGap() ? Type.STRONG : Type.PLAIN, left + TEXT_LEFT, baseline, textWidth());
            baseline += LINE;
        }
        if (node.mark() != WhyNode.Mark.UNMARKED) {
            drawing.text(node.mark().label(), isGap() ? Type.GOOD : Type.QUIET, left + TEXT_LEFT, baseline, 0);
            baseline += LINE;
        }
        for (var line : proof) {
            drawing.text(line, Type.QUIET, left + TEXT_LEFT, baseline, textWidth());
        }
    }
}
