package dev.aftercall.postmortem;

import java.util.Locale;

/**
 * One figure of the impact table.
 *
 * @param value the figure with its unit, such as {@code 8.1 s}; empty while unknown
 * @param baseline the usual figure beside it; empty where it means nothing
 * @param source where the figure comes from
 */
public record ImpactRow(ImpactDimension dimension, String value, String baseline, String source, FigureState state) {

    private static final TextLimit VALUE = new TextLimit("Figure", 200);
    private static final TextLimit BASELINE = new TextLimit("Baseline", 200);
    private static final TextLimit SOURCE = new TextLimit("Source", 500);

    public ImpactRow {
        value = VALUE.check(value).strip();
        baseline = BASELINE.check(baseline).strip();
        source = SOURCE.check(source).strip();
    }

    /** A figure without a baseline of its own. */
    public ImpactRow(ImpactDimension dimension, String value, String source, FigureState state) {
        this(dimension, value, dimension.usualBaseline(), source, state);
    }

    /** The row that stands there before anybody knows anything. */
    public static ImpactRow unknown(ImpactDimension dimension) {
        return new ImpactRow(dimension, "", "", FigureState.UNKNOWN);
    }

    /** Whether anybody knows or estimates something. */
    public boolean isKnown() {
        return state != FigureState.UNKNOWN && !value.isEmpty();
    }

    /** The row in one line, such as {@code 8.1 s (usually 3.5 s), recorded: dashboard}. */
    public String text() {
        var text = new StringBuilder(value.isEmpty() ? "–" : value);
        if (!baseline.isEmpty()) {
            text.append(" (usually ").append(baseline).append(')');
        }
        text.append(", ").append(state.label().toLowerCase(Locale.ROOT));
        return source.isEmpty()
                ? text.toString()
                : text.append(": ").append(source).toString();
    }
}
