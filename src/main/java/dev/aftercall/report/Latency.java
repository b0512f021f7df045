package dev.aftercall.report;

import dev.aftercall.report.TimelineRow.Layer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of a turn went during the incident.
 *
 * @param parts in call order, at least two
 * @param untraced what no part explains, in milliseconds; 0 if nothing is left
 * @param remarks sentences on the bottleneck and on what does not add up
 */
public record Latency(List<Part> parts, long untraced, List<String> remarks) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    public Latency {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** How a time stands against the thresholds of the playbook. */
    public enum State {
        GOOD(""),
        WARNING("warning"),
        CRITICAL("critical"),
        UNKNOWN("");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /**
     * One component.
     *
     * @param time in milliseconds
     * @param target what the time should stay under, in milliseconds; null if there is none
     * @param share of all parts, in percent
     */
    public record Part(
            String name,
            @Nullable Layer layer,
            long time,
            @Nullable Long target,
            int share,
            State state) {

        /** Such as {@code 4.00 s, critical}. */
        String shownTime() {
            return state.word.isEmpty() ? seconds(time) : seconds(time) + ", " + state.word;
        }

        String shownTarget() {
            return target == null ? "none" : "under " + seconds(target);
        }

        String shownShare() {
            return share + " %";
        }
    }

    /** The sum of the parts in milliseconds. */
    long traced() {
        return parts.stream().mapToLong(Part::time).sum();
    }

    /** With two decimals, so that the figures stand under each other. */
    static String seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds)
                        .divide(THOUSAND, 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " s";
    }
}
