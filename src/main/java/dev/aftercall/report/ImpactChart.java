package dev.aftercall.report;

import dev.aftercall.report.Drawing.Ink;
import dev.aftercall.report.Drawing.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the figures that have a usual value as bars, each on its own scale, with a mark where it usually ends. */
final class ImpactChart {

    private static final int MIN_ROWS = 2;
    private static final int MAX_ROWS = 12;
    private static final double ROW = 24;
    private static final double BAR = 12;
    private static final double LABEL_SPACE = 190;
    private static final double BAR_LEFT = 200;
    private static final double BAR_SPACE = 300;
    private static final double VALUE_LEFT = BAR_LEFT + BAR_SPACE + 14;
    private static final double VALUE_SPACE = Drawing.WIDTH - VALUE_LEFT;
    private static final Pattern FIGURE = Pattern.compile(
            "(?:about |approx\\. |~ ?|≈ ?)?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?\\s?(\\D{0,12})");

    private ImpactChart() {}

    /** Writes the bars, or nothing where fewer than two figures can be compared. */
    static void write(Html html, List<Impact.Row> rows) {
        var bars = rows.stream()
                .map(ImpactChart::bar)
                .flatMap(Optional::stream)
                .limit(MAX_ROWS)
                .toList();
        if (bars.size() < MIN_ROWS) {
            return;
        }
        var words = bars.stream().map(Bar::words).collect(Collectors.joining("; "));
        var drawing = new Drawing(html, bars.size() * ROW, "Bars against the usual values: " + words + ".");
        for (var i = 0; i < bars.size(); i++) {
            bars.get(i).draw(drawing, i * ROW);
        }
        drawing.close();
        html.element("p", "Each bar has its own scale; the upright lines mark the usual values.", "class", "caption");
    }

    private static Optional<Bar> bar(Impact.Row row) {
        var during = Figure.of(row.value());
        var usual = Figure.of(row.usual());
        if (during == null || usual == null || (!during.unit().equals(usual.unit()) && usual.amount() != 0)) {
            return Optional.empty();
        }
        var largest = Math.max(during.amount(), usual.amount());
        return largest == 0
                ? Optional.empty()
                : Optional.of(new Bar(row, during.amount() / largest, usual.amount() / largest));
    }

    /** A number with its unit. */
    private record Figure(double amount, String unit) {

        static @Nullable Figure of(@Nullable String text) {
            var figure = FIGURE.matcher(Objects.requireNonNullElse(text, "").strip());
            if (!figure.matches()) {
                return null;
            }
            var decimals = Objects.requireNonNullElse(figure.group(2), "");
            var amount = Double.parseDouble(figure.group(1).replace(",", "") + decimals);
            return new Figure(amount, figure.group(3).strip());
        }
    }

    /** One bar; both lengths from 0 to 1. */
    private record Bar(Impact.Row row, double during, double usual) {

        private static final Ink INK = new Ink("#6b67d6", "none");

        String words() {
            return row.dimension() + " " + row.value() + ", usually " + row.usual();
        }

        void draw(Drawing drawing, double top) {
            var baseline = top + ROW / 2 + 4.5;
            TextWidths.lines(row.dimension(), Type.PLAIN.size(), LABEL_SPACE, 1)
                    .forEach(label -> drawing.text(label, Type.PLAIN, 0, baseline, LABEL_SPACE));
            drawing.box("bar", INK, BAR_LEFT, top + (ROW - BAR) / 2, Math.max(1, during * BAR_SPACE), BAR);
            var mark = Drawing.number(BAR_LEFT + usual * BAR_SPACE);
            drawing.line(
                    "mark", "M" + mark + " " + Drawing.number(top + 3) + "v" + Drawing.number(ROW - 6), "#1f1c17", 2);
            TextWidths.lines(row.value() + ", usually " + row.usual(), Type.QUIET.size(), VALUE_SPACE, 1)
                    .forEach(value -> drawing.text(value, Type.QUIET, VALUE_LEFT, baseline, VALUE_SPACE));
        }
    }
}
