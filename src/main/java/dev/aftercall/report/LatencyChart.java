package dev.aftercall.report;

import dev.aftercall.report.Drawing.Ink;
import dev.aftercall.report.Drawing.Type;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws where the time of a turn went: a bar for each part where the one before ended, a mark where its target ends. */
final class LatencyChart {

    private static final double ROW = 24;
    private static final double BAR = 12;
    private static final double LABEL_SPACE = 180;
    private static final double LANE_LEFT = 190;
    private static final double LANE = 330;
    private static final double VALUE_LEFT = LANE_LEFT + LANE + 14;
    private static final double VALUE_SPACE = Drawing.WIDTH - VALUE_LEFT;

    private final Latency latency;
    private final Drawing drawing;
    private final double scale;
    private double top;

    private LatencyChart(Html html, Latency latency) {
        this.latency = latency;
        var rows = latency.parts().size() + (latency.untraced() > 0 ? 1 : 0);
        this.drawing = new Drawing(html, rows * ROW, words(latency));
        this.scale = LANE / Math.max(1, longest(latency));
    }

    /** Writes the picture with its caption. */
    static void write(Html html, Latency latency) {
        new LatencyChart(html, latency).draw();
        html.element(
                "p", "Each bar begins where the one before ended; the upright lines mark targets.", "class", "caption");
    }

    private void draw() {
        var start = 0L;
        for (var part : latency.parts()) {
            row(part.name(), css(part.layer()), ink(part.layer()), start, part.time(), part.shownTime());
            var target = part.target();
            if (target != null) {
                var x = Drawing.number(LANE_LEFT + (start + target) * scale);
                drawing.line(
                        "mark", "M" + x + " " + Drawing.number(top + 3) + "v" + Drawing.number(ROW - 6), "#1f1c17", 2);
            }
            top += ROW;
            start += part.time();
        }
        if (latency.untraced() > 0) {
            var ink = new Ink("#ffffff", "#8f897e");
            row("Not traced", "rest", ink, start, latency.untraced(), Latency.seconds(latency.untraced()));
        }
        drawing.close();
    }

    private void row(String name, String css, Ink ink, long start, long time, String value) {
        var baseline = top + ROW / 2 + 4.5;
        TextWidths.lines(name, Type.PLAIN.size(), LABEL_SPACE, 1)
                .forEach(label -> drawing.text(label, Type.PLAIN, 0, baseline, LABEL_SPACE));
        drawing.box(css, ink, LANE_LEFT + start * scale, top + (ROW - BAR) / 2, Math.max(1, time * scale), BAR);
        TextWidths.lines(value, Type.QUIET.size(), VALUE_SPACE, 1)
                .forEach(text -> drawing.text(text, Type.QUIET, VALUE_LEFT, baseline, VALUE_SPACE));
    }

    private static String words(Latency latency) {
        var parts = latency.parts().stream()
                .map(part -> part.name() + " " + part.shownTime())
                .collect(Collectors.joining("; "));
        var rest = latency.untraced() > 0 ? "; not traced " + Latency.seconds(latency.untraced()) : "";
        return "Latency waterfall: " + parts + rest + ".";
    }

    /** Where the picture ends: the parts with what is left, or the last mark, whichever is longer. */
    private static long longest(Latency latency) {
        var longest = latency.traced() + latency.untraced();
        var start = 0L;
        for (var part : latency.parts()) {
            longest = Math.max(longest, start + (part.target() == null ? 0 : part.target()));
            start += part.time();
        }
        return longest;
    }

    private static String css(TimelineRow.@Nullable Layer layer) {
        return layer == null ? "bar" : "bar " + layer.name().toLowerCase(Locale.ROOT);
    }

    private static Ink ink(TimelineRow.@Nullable Layer layer) {
        return new Ink(layer == null ? "#5a6b7e" : colour(layer), "none");
    }

    private static String colour(TimelineRow.Layer layer) {
        return switch (layer) {
            case TELEPHONY -> "#5a6b7e";
            case ASR -> "#0b7a7c";
            case LLM -> "#6f45c6";
            case TTS -> "#b8467f";
            case DIALOG -> "#7d6a12";
        };
    }
}
