package dev.aftercall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measured and estimated damage.
 *
 * @param notes Markdown
 * @param latency where the time of a turn went, null if that was not measured
 */
public record Impact(List<Row> rows, String notes, @Nullable Latency latency) {

    static final Impact NONE = new Impact(List.of(), "");

    public Impact {
        rows = List.copyOf(rows);
    }

    /** Without measured latency. */
    public Impact(List<Row> rows, String notes) {
        this(rows, notes, null);
    }

    boolean isEmpty() {
        return rows.isEmpty() && notes.isBlank() && latency == null;
    }

    boolean hasBaseline() {
        return rows.stream().anyMatch(row -> row.usual() != null);
    }

    /**
     * One dimension of the damage.
     *
     * @param value the figure with its unit, empty while nobody knows it
     * @param usual value at ordinary times, null when it has none
     * @param source where the value comes from, empty when nobody said
     */
    public record Row(
            String dimension, String value, @Nullable String usual, String source, State state) {

        /** The value, or the word for not knowing it. */
        String shownValue() {
            return value.isBlank() ? State.UNKNOWN.label() : value;
        }

        boolean isKnown() {
            return !value.isBlank();
        }
    }

    /** How far a value can be trusted. */
    public enum State {
        RECORDED("recorded"),
        ESTIMATED("estimated"),
        UNKNOWN("unknown");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
