package dev.aftercall.evidence;

import dev.aftercall.evidence.LatencyBudget.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a latency budget as a picture in SVG: a bar for each component where the one before ended, a line across it
 * where its target ends, what nothing explains hatched. Names are escaped; nothing is loaded from elsewhere.
 */
public final class LatencyWaterfall {

    private static final int ROW = 24;
    private static final int BAR = 11;
    private static final int AXIS = 20;
    private static final int GRID = 4;

    private final LatencyBudget budget;
    private final WaterfallLook look;
    private final BigDecimal scale;
    private final StringBuilder svg = new StringBuilder(4_000);
    private int top;

    private LatencyWaterfall(LatencyBudget budget, WaterfallLook look) {
        this.budget = budget;
        this.look = look;
        this.scale = longest(budget);
    }

    /** The picture as one {@code svg} element with its alternative text. */
    public static String svg(LatencyBudget budget, WaterfallLook look) {
        return new LatencyWaterfall(budget, look).draw();
    }

    private String draw() {
        var rows = budget.parts().size() + (budget.untraced().signum() > 0 ? 1 : 0);
        var height = rows * ROW + AXIS;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        .formatted(look.width(), height, look.width(), height));
        var words = escaped(LatencyWords.alternative(budget));
        svg.append(look.root()).append(" aria-label=\"").append(words).append('"');
        if (look == WaterfallLook.PRINT) {
            svg.append(" alt=\"").append(words).append('"'); // what the PDF engine tells screen readers
        }
        svg.append('>');
        grid(rows * ROW);
        var starts = budget.starts();
        for (var i = 0; i < budget.parts().size(); i++) {
            part(budget.parts().get(i), starts.get(i));
        }
        if (budget.untraced().signum() > 0) {
            untraced();
        }
        axis();
        return svg.append("</svg>").toString();
    }

    private void grid(int bottom) {
        for (var i = 0; i <= GRID; i++) {
            var x = number(look.laneStart() + (double) i * (look.laneEnd() - look.laneStart()) / GRID);
            svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"4\" y2=\"%d\" stroke-dasharray=\"12 12\" %s/>"
                    .formatted(x, x, bottom, look.grid()));
        }
    }

    private void part(Part part, BigDecimal start) {
        text(0, "start", look.label(), shortened(part.name()));
        bar(start, part.time(), look.bar(part.layer()));
        var target = part.target();
        if (target != null && target.signum() > 0) {
            var x = number(x(start.add(target)) - 1);
            svg.append("<rect x=\"%s\" y=\"%d\" width=\"2\" height=\"%d\" %s/>"
                    .formatted(x, top + 3, ROW - 6, look.tick()));
        }
        value(part.time(), look.value(part.state()), look.mark(part.state()));
        top += ROW;
    }

    private void untraced() {
        text(0, "start", look.faint(), "Not traced");
        var from = x(budget.traced());
        var to = x(budget.traced().add(budget.untraced()));
        for (var x = from; x < to; x += 5) {
            svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"1.6\" %s/>"
                    .formatted(
                            number(x),
                            number(top + (ROW + BAR) / 2.0),
                            number(Math.min(x + 7, to)),
                            number(top + (ROW - BAR) / 2.0),
                            look.hatch()));
        }
        value(budget.untraced(), look.label(), null);
        top += ROW;
    }

    private void bar(BigDecimal start, BigDecimal time, String paint) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" rx=\"1.5\" %s/>"
                .formatted(
                        number(x(start)),
                        number(top + (ROW - BAR) / 2.0),
                        number(Math.max(1.5, x(start.add(time)) - x(start))),
                        BAR,
                        paint));
    }

    private void value(BigDecimal time, String paint, @Nullable String mark) {
        text(look.width(), "end", paint, LatencyWords.seconds(time));
        if (mark != null) {
            svg.append("<path transform=\"translate(%d %d)\" d=\"%s\" %s/>"
                    .formatted(look.laneEnd() + 8, top + 7, mark, paint));
        }
    }

    private void axis() {
        text(look.laneStart(), "start", look.faint(), "0 s");
        text((look.laneStart() + look.laneEnd()) / 2, "middle", look.faint(), "Line: target");
        text(look.laneEnd(), "end", look.faint(), LatencyWords.seconds(scale));
    }

    private void text(int x, String anchor, String paint, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>"
                .formatted(x, top + 16, anchor, paint, escaped(text)));
    }

    private double x(BigDecimal time) {
        var share = scale.signum() == 0 ? 0 : time.doubleValue() / scale.doubleValue();
        return look.laneStart() + share * (look.laneEnd() - look.laneStart());
    }

    private String shortened(String name) {
        return name.codePointCount(0, name.length()) <= look.letters()
                ? name
                : name.substring(0, name.offsetByCodePoints(0, look.letters() - 1)) + "…";
    }

    /** Where the picture ends: the whole, the parts, or the last target line, whichever is longest. */
    private static BigDecimal longest(LatencyBudget budget) {
        var longest = budget.traced().add(budget.untraced());
        List<BigDecimal> starts = budget.starts();
        for (var i = 0; i < starts.size(); i++) {
            var target = budget.parts().get(i).target();
            if (target != null) {
                longest = longest.max(starts.get(i).add(target));
            }
        }
        return longest;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
